import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { stalledAfter } from "../figures/ageing.ts";
import type { InsightsFilter } from "../periods/filter.ts";
import { stageWords } from "../themes/theme.ts";
import { behindAddress } from "../view/addresses.ts";
import type { Attention } from "../view/attention.queries.server.ts";

interface AttentionListProps {
  readonly attention: Attention;
  readonly filter: InsightsFilter;
  readonly today: string;
  /** Whether recognition goes to few. */
  readonly isConcentrated: boolean;
}

/** What somebody should look at today. */
export function AttentionList({ attention, filter, today, isConcentrated }: AttentionListProps) {
  const t = useT();
  const { overdue, overdueIdeas, stalled, withoutJudges } = attention;
  const stalledIdeas = stalled.reduce((sum, { ideas }) => sum + ideas, 0);
  const isQuiet = overdueIdeas + stalledIdeas + withoutJudges.length === 0 && !isConcentrated;
  return (
    <TitledSection id="attention" title={t("insights.attention")}>
      {isQuiet && <p className="text-ink-muted">{t("insights.attentionNone")}</p>}
      <ul className="grid gap-3">
        {overdueIdeas > 0 && (
          <Item
            to={behindAddress("overdue", filter, today)}
            words={t("insights.overdue", { count: overdueIdeas })}
          >
            {overdue.map(({ unitId, name, ideas }) => (
              <TextLink
                key={unitId}
                to={behindAddress("overdue", { ...filter, unitId }, today)}
                className="inline-flex min-h-6 items-center"
              >
                {t("insights.overdueOfUnit", { unit: name, count: ideas })}
              </TextLink>
            ))}
          </Item>
        )}
        {stalledIdeas > 0 && (
          <Item
            to={behindAddress("stalled", filter, today)}
            words={t("insights.stalled", { count: stalledIdeas, days: stalledAfter })}
          >
            {stalled.map(({ stage, ideas }) => (
              <span key={stage}>
                {t("insights.stalledAt", {
                  stage: t(stageWords[stage] ?? "ideas.stageOpen"),
                  count: ideas,
                })}
              </span>
            ))}
          </Item>
        )}
        {withoutJudges.map(({ id, title, language }) => (
          <li key={id}>
            <TextLink
              to={`/challenges/${id}/judges`}
              className="inline-flex min-h-6 items-center font-semibold"
            >
              {t("insights.withoutJudges")}
            </TextLink>{" "}
            <span lang={language}>{title}</span>
          </li>
        ))}
        {isConcentrated && (
          <Item to="/recognition/concentration" words={t("insights.concentrated")} />
        )}
      </ul>
    </TitledSection>
  );
}

interface ItemProps {
  readonly to: string;
  readonly words: string;
  readonly children?: React.ReactNode;
}

function Item({ to, words, children }: ItemProps) {
  return (
    <li className="grid gap-1">
      <TextLink to={to} className="inline-flex min-h-6 items-center font-semibold">
        {words}
      </TextLink>
      {children && (
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">{children}</p>
      )}
    </li>
  );
}
