import type { MessageKey } from "#app/core/words.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { Time } from "#app/ui/time.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import type { AwardView, ListedAward } from "../award-list.queries.server.ts";
import { BadgeName } from "./badge-name.tsx";
import { AwardPill } from "./state-pills.tsx";

interface AwardListProps {
  readonly views: readonly AwardView[];
  readonly view: AwardView;
  readonly awards: readonly ListedAward[];
}

/** Awards of a view, each with where it stands. */
export function AwardList({ views, view, awards }: AwardListProps) {
  const t = useT();
  const tabs = views.map((one) => ({
    to: one === "yours" ? "/awards" : `/awards?show=${one}`,
    label: t(viewWords[one].name),
    current: one === view,
  }));
  return (
    <div className="max-w-4xl">
      {views.length > 1 && <TabsNav label={t("awarding.awardViews")} tabs={tabs} />}
      {awards.length === 0 ? (
        <SectionEmpty>{t(viewWords[view].none)}</SectionEmpty>
      ) : (
        <RowList>
          {awards.map((award) => (
            <AwardRow key={award.id} award={award} named={view !== "yours"} />
          ))}
        </RowList>
      )}
    </div>
  );
}

interface AwardRowProps {
  readonly award: ListedAward;
  /** Whether it is said whose it is. */
  readonly named: boolean;
}

function AwardRow({ award, named }: AwardRowProps) {
  const { id, state, badge, recipient, giver, at } = award;
  const t = useT();
  const { relative, absolute } = useTimes()(at);
  return (
    <Row>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <BadgeName badge={badge} to={`/awards/${id}`} />
        <AwardPill state={state} />
      </div>
      {named && <p>{t("awarding.givenTo", { name: recipient.name })}</p>}
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
        <span>{giver ? t("awarding.givenBy", { name: giver.name }) : t("awarding.byRule")}</span>
        <Time at={at} text={relative} title={absolute} />
      </p>
    </Row>
  );
}

const viewWords: Readonly<Record<AwardView, { name: MessageKey; none: MessageKey }>> = {
  yours: { name: "awarding.viewAwardsYours", none: "awarding.noneAwardsYours" },
  given: { name: "awarding.viewAwardsGiven", none: "awarding.noneAwardsGiven" },
  appeals: { name: "awarding.viewAppeals", none: "awarding.noneAppeals" },
};
