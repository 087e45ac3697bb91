import { BadgeMedallion } from "#app/ui/badge/badge-medallion.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { announcementSigns } from "../announcement.ts";
import type { Slide } from "../ceremony.queries.server.ts";
import type { Honoured } from "../honoured.ts";
import { kindIcons, kindWords } from "./kind-look.ts";
import { signIcons, signWords } from "./sign-buttons.tsx";

/** One announcement as it can be read from the last row. */
export function SlideView({ slide, headingId }: { readonly slide: Slide; headingId: string }) {
  const t = useT();
  const { kind, title, language, html, author, honoured } = slide;
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-[minmax(0,1fr)] content-center gap-6">
      <p className="with-icon text-xl font-semibold text-accent-ink">
        <Icon of={kindIcons[kind]} />
        {t(kindWords[kind])}
      </p>
      <h2
        id={headingId}
        lang={language}
        dir="auto"
        className="text-3xl leading-tight break-words sm:text-[3.5rem]"
      >
        {title}
      </h2>
      <Prose safeHtml={html} lang={language} className="text-xl sm:text-2xl" />
      {honoured.length > 0 && (
        <ul className="grid gap-4 md:grid-cols-2">
          {honoured.map((one) => (
            <li key={one.id} className="flex items-center gap-4 rounded-lg bg-surface p-4">
              <OnStage one={one} />
            </li>
          ))}
        </ul>
      )}
      <p className="text-xl text-ink-muted">{author}</p>
      <SignCounts slide={slide} />
    </div>
  );
}

function OnStage({ one }: { readonly one: Honoured }) {
  const t = useT();
  if (one.kind === "award")
    return (
      <>
        <BadgeMedallion {...one.artwork} name={null} size="large" />
        <div className="min-w-0">
          <p className="text-2xl font-semibold break-words">{one.name}</p>
          <p className="text-xl break-words text-ink-muted" lang={one.badgeLanguage}>
            {one.badge}
          </p>
        </div>
      </>
    );
  return (
    <div className="min-w-0">
      <p className="text-xl text-ink-muted">{t("announcing.place", { place: one.place })}</p>
      <p className="text-2xl font-semibold break-words" lang={one.language} dir="auto">
        {one.title}
      </p>
      <p className="text-xl break-words">{one.names.join(", ")}</p>
    </div>
  );
}

/** How many have set each sign; nothing while nobody has. */
function SignCounts({ slide: { signs } }: { readonly slide: Slide }) {
  const t = useT();
  const set = announcementSigns.filter((sign) => signs[sign].count > 0);
  if (set.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-6 text-2xl">
      {set.map((sign) => (
        <li key={sign} className="with-icon">
          <Icon of={signIcons[sign]} />
          <span className="sr-only">{t(signWords[sign])}</span>
          <span className="tabular-nums">{signs[sign].count}</span>
        </li>
      ))}
    </ul>
  );
}
