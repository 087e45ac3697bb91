import * as Award from "lucide-react/icons/award";
import { badgeMoments } from "#app/features/recognition/badge/badge.ts";
import type { CatalogueFilter } from "#app/features/recognition/badge/catalogue-filter.ts";
import type { BadgeCard as CataloguedBadge } from "#app/features/recognition/badge/catalogue.queries.server.ts";
import { BadgeCard } from "#app/features/recognition/components/badge-card.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface ListProps {
  badges: readonly CataloguedBadge[];
  filter: CatalogueFilter;
  mayDesign: boolean;
}

/** The badges under the moments they recognise. */
export function CatalogueList({ badges, filter, mayDesign }: ListProps) {
  const t = useT();
  if (badges.length === 0) return <NoBadges filter={filter} mayDesign={mayDesign} />;
  const moments = badgeMoments.filter((one) => badges.some(({ moment }) => moment === one));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {moments.map((moment) => (
        <TitledSection key={moment} id={moment} title={t(`badge.moment_${moment}`)}>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-2">
            {badges
              .filter((badge) => badge.moment === moment)
              .map((badge) => (
                <li key={badge.id} className="min-w-0">
                  <BadgeCard badge={badge} />
                </li>
              ))}
          </ul>
        </TitledSection>
      ))}
    </div>
  );
}

function NoBadges({ filter, mayDesign }: Omit<ListProps, "badges">) {
  const t = useT();
  const isWhole = filter.moment === null && filter.tag === null && !filter.isRetired;
  return (
    <EmptyState
      title={t(isWhole ? "badge.emptyTitle" : "badge.emptyFiltered")}
      icon={<Icon of={Award} />}
      actions={
        isWhole ? (
          mayDesign && <ButtonLink to="/badges/new">{t("badge.design")}</ButtonLink>
        ) : (
          <ButtonLink to="/badges">{t("badge.clear")}</ButtonLink>
        )
      }
    >
      <p>{t(isWhole ? "badge.emptyText" : "badge.emptyFilteredText")}</p>
    </EmptyState>
  );
}
