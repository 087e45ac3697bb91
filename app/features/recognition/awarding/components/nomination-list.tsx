import type { MessageKey } from "#app/core/words.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { Time } from "#app/ui/time.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import type { ListedNomination, NominationView } from "../nomination-list.queries.server.ts";
import { BadgeName } from "./badge-name.tsx";
import { NominationPill } from "./state-pills.tsx";

interface NominationListProps {
  readonly views: readonly NominationView[];
  readonly view: NominationView;
  readonly nominations: readonly ListedNomination[];
  /** How many wait for this reader's decision. */
  readonly waiting: number;
}

/** Nominations of a view, each with where it stands. */
export function NominationList({ views, view, nominations, waiting }: NominationListProps) {
  const t = useT();
  const tabs = views.map((one) => ({
    to: one === "yours" ? "/nominations" : `/nominations?show=${one}`,
    label: t(viewWords[one].name),
    current: one === view,
    ...(one === "to-decide" && waiting > 0 && { count: waiting }),
  }));
  return (
    <div className="max-w-4xl">
      <TabsNav label={t("awarding.nominationViews")} tabs={tabs} />
      {nominations.length === 0 ? (
        <SectionEmpty>{t(viewWords[view].none)}</SectionEmpty>
      ) : (
        <RowList>
          {nominations.map((nomination) => (
            <NominationRow key={nomination.id} nomination={nomination} />
          ))}
        </RowList>
      )}
    </div>
  );
}

function NominationRow({ nomination }: { readonly nomination: ListedNomination }) {
  const { id, state, badge, people, nominator, changed, secondings, at } = nomination;
  const t = useT();
  const { relative, absolute } = useTimes()(at);
  return (
    <Row>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <BadgeName badge={badge} />
        <NominationPill state={state} />
      </div>
      <TextLink to={`/nominations/${id}`} className="font-semibold">
        {people.map(({ name }) => name).join(", ")}
      </TextLink>
      <p className="line-clamp-2 text-sm" dir="auto">
        {changed}
      </p>
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
        <span>{t("awarding.nominatedBy", { name: nominator.name })}</span>
        {secondings > 0 && <span>{t("awarding.secondings", { count: secondings })}</span>}
        <Time at={at} text={relative} title={absolute} />
      </p>
    </Row>
  );
}

const viewWords: Readonly<Record<NominationView, { name: MessageKey; none: MessageKey }>> = {
  yours: { name: "awarding.viewYours", none: "awarding.noneYours" },
  "to-second": { name: "awarding.viewToSecond", none: "awarding.noneToSecond" },
  "to-decide": { name: "awarding.viewToDecide", none: "awarding.noneToDecide" },
  decided: { name: "awarding.viewDecided", none: "awarding.noneDecided" },
};
