import { ProgressBar } from "#app/ui/display/progress-bar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { BegunBadge } from "../held/on-the-way.queries.server.ts";
import { BadgeArtwork } from "./badge-artwork.tsx";

/** What one has begun to earn, and how far one is; nothing where nothing is begun. */
export function BegunBadges({ badges }: { badges: readonly BegunBadge[] }) {
  const t = useT();
  if (badges.length === 0) return null;
  return (
    <TitledSection id="on-the-way" title={t("held.waysTitle")} lead={t("held.waysLead")}>
      <ul className="grid gap-4 sm:grid-cols-2">
        {badges.map(({ id, name, lang, artwork, have, need }) => (
          <li key={id} className="flex items-center gap-4">
            <BadgeArtwork artwork={artwork} name={null} state="locked" />
            <div className="grid min-w-0 flex-1 gap-1">
              <TextLink to={`/badges/${id}`} quiet lang={lang} dir="auto" className="font-semibold">
                {name}
              </TextLink>
              <ProgressBar
                label={name}
                value={have}
                max={need}
                words={t("held.wayCount", { have, need })}
              />
            </div>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
