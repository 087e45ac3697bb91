import * as Trophy from "lucide-react/icons/trophy";
import { BadgeMedallion } from "#app/ui/badge/badge-medallion.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { Honoured, HonouredAward, HonouredWinner } from "../honoured.ts";

/** Whom an announcement honours, and for what. */
export function HonouredList({ honoured }: { readonly honoured: readonly Honoured[] }) {
  if (honoured.length === 0) return null;
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {honoured.map((one) => (
        <li key={one.id} className="card flex min-w-0 items-start gap-4 p-4">
          {one.kind === "award" ? <Award award={one} /> : <Winner winner={one} />}
        </li>
      ))}
    </ul>
  );
}

function Award({ award }: { readonly award: HonouredAward }) {
  const { personId, name, unit, badge, badgeLanguage, artwork, changed } = award;
  return (
    <>
      <BadgeMedallion {...artwork} name={null} size="medium" />
      <div className="min-w-0">
        <p className="break-words">
          <TextLink to={`/people/${personId}`} className="font-semibold">
            {name}
          </TextLink>
        </p>
        <p className="text-sm text-ink-muted">{unit}</p>
        <p className="mt-1 font-semibold break-words" lang={badgeLanguage}>
          {badge}
        </p>
        {changed !== "" && (
          <p className="mt-1 break-words" dir="auto" lang="">
            {changed}
          </p>
        )}
      </div>
    </>
  );
}

function Winner({
  winner: { place, title, language, names },
}: {
  readonly winner: HonouredWinner;
}) {
  const t = useT();
  return (
    <>
      <span className="grid size-12 shrink-0 place-items-center rounded-full bg-accent-soft text-xl text-accent-ink">
        <Icon of={Trophy} />
      </span>
      <div className="min-w-0">
        <p className="text-sm text-ink-muted">{t("announcing.place", { place })}</p>
        <p className="font-semibold break-words" lang={language} dir="auto">
          {title}
        </p>
        <p className="break-words">{names.join(", ")}</p>
      </div>
    </>
  );
}
