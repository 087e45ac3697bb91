import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Prose } from "#app/ui/prose.tsx";
import type { AnnouncementPage } from "../announcement.queries.server.ts";
import { HonouredList } from "./honoured-list.tsx";
import { kindIcons, kindWords } from "./kind-look.ts";

type BodyProps = Pick<AnnouncementPage, "announcement" | "honoured" | "toldOf">;

/** What an announcement says, whom it honours and what it tells of. */
export function AnnouncementBody({ announcement, honoured, toldOf }: BodyProps) {
  const t = useT();
  const { kind, html, language } = announcement;
  return (
    <article className="card grid grid-cols-[minmax(0,1fr)] gap-5 p-5 sm:p-7">
      <p className="with-icon text-sm font-semibold text-accent-ink">
        <Icon of={kindIcons[kind]} />
        {t(kindWords[kind])}
      </p>
      <Prose safeHtml={html} lang={language} />
      <HonouredList honoured={honoured} />
      {toldOf && (
        <p className="rounded-md bg-sunken px-4 py-3">
          <TextLink to={toldOf.to} lang={toldOf.language} dir="auto" className="font-semibold">
            {toldOf.title}
          </TextLink>
          {toldOf.stage !== null && (
            <span className="block text-sm text-ink-muted">
              {t("announcing.nowAt", { stage: toldOf.stage })}
            </span>
          )}
        </p>
      )}
    </article>
  );
}
