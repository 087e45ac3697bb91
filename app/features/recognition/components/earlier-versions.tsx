import { Fold } from "#app/ui/fold.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { BadgeSaying } from "../badge/badge-page.queries.server.ts";
import { BadgeArtwork } from "./badge-artwork.tsx";

/** What a badge said before, the latest first; nothing where it was never changed. */
export function EarlierVersions({ earlier }: { earlier: readonly BadgeSaying[] }) {
  const t = useT();
  if (earlier.length === 0) return null;
  return (
    <TitledSection id="earlier" title={t("badge.earlierTitle")} lead={t("badge.earlierLead")}>
      <div className="grid gap-3">
        {earlier.map((one) => (
          <EarlierVersion key={one.number} version={one} />
        ))}
      </div>
    </TitledSection>
  );
}

function EarlierVersion({ version }: { version: BadgeSaying }) {
  const t = useT();
  const { number, since, name, description, criteria, lang, artwork } = version;
  const other = lang === useLanguage() ? undefined : lang;
  return (
    <Fold label={t("badge.version", { number, day: since })}>
      <div className="flex gap-4">
        <BadgeArtwork artwork={artwork} name={null} />
        <div className="grid min-w-0 gap-1" lang={other} dir="auto">
          <p className="font-semibold">{name}</p>
          <p>{description}</p>
          <Prose safeHtml={criteria} lang={other} />
        </div>
      </div>
    </Fold>
  );
}
