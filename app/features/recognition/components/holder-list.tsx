import type { Page } from "#app/core/page.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import type { Holder } from "../held/holders.queries.server.ts";

interface HoldersProps {
  count: number;
  named: Page<Holder>;
}

/** How many hold a badge, and those who let themselves be named. */
export function HolderList({ count, named: { rows, next } }: HoldersProps) {
  const t = useT();
  return (
    <TitledSection
      id="holders"
      title={t("badge.holdersTitle")}
      lead={t("badge.holdersLead", { count })}
    >
      {rows.length === 0 ? (
        <SectionEmpty actions={<TextLink to="/me/badges">{t("badge.nameMe")}</TextLink>}>
          {t("badge.holdersNone")}
        </SectionEmpty>
      ) : (
        <ul className="grid gap-3 sm:grid-cols-2">
          {rows.map((holder) => (
            <li key={holder.id} className="flex min-w-0 gap-3">
              <Avatar name={holder.name} />
              <HolderLine holder={holder} />
            </li>
          ))}
        </ul>
      )}
      <Pagination next={next} runs="time" label={t("badge.holdersPages")} />
    </TitledSection>
  );
}

function HolderLine({ holder: { id, name, jobTitle, unitId, unit, times } }: { holder: Holder }) {
  const t = useT();
  return (
    <div className="min-w-0">
      <TextLink to={`/people/${id}`} quiet className="font-semibold">
        {name}
      </TextLink>
      <p className="text-sm text-ink-muted">
        {jobTitle}
        {jobTitle && " · "}
        <TextLink to={`/units/${unitId}`} quiet>
          {unit}
        </TextLink>
        {times > 1 && ` · ${t("badge.heldTimes", { count: times })}`}
      </p>
    </div>
  );
}
