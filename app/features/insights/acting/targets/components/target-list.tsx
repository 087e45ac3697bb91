import { Form } from "@remix-run/react";
import { wordedDay } from "#app/core/time.ts";
import type { Chart } from "#app/ui/chart/chart.ts";
import { ChartView } from "#app/ui/chart/chart-view.tsx";
import { Button } from "#app/ui/button.tsx";
import { useLanguage, useT, useTimes } from "#app/ui/language/language.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import { nameOf } from "../../../figures/sentence.ts";
import type { ActionLine } from "../../actions/action.queries.server.ts";
import { ActionsBeside } from "../../actions/components/actions-beside.tsx";
import { aimText } from "../target.ts";
import type { ListedTarget } from "../target.queries.server.ts";

interface TargetListProps {
  readonly targets: readonly ListedTarget[];
  readonly today: string;
  /** By the id of the target. */
  readonly charts?: Readonly<Record<string, Chart>>;
  /** What was asked about the figure of each, by the id of the target; those without are not to be asked about. */
  readonly actions?: Readonly<Record<string, readonly ActionLine[]>>;
}

/** Targets under one another: what is aimed at, by when, since when. */
export function TargetList({ targets, today, charts = {}, actions = {} }: TargetListProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <RowList>
      {targets.map((target) => {
        const unit = target.unitName ?? t("acting.wholeOrganisation");
        const named = t("acting.figureOf", { figure: nameOf(target.figure, t), unit });
        const chart = charts[target.id];
        const beside = actions[target.id];
        return (
          <Row key={target.id}>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h3 className="text-base">{named}</h3>
              {target.endedAt === null && target.byDay < today && (
                <Pill tone="warning">{t("acting.targetOver")}</Pill>
              )}
            </div>
            <p>
              {t("acting.targetSays", {
                aim: aimText(target, { t, language }),
                day: wordedDay(target.byDay, language),
              })}
            </p>
            <Since target={target} />
            {chart && <ChartView chart={chart} />}
            {beside && (
              <ActionsBeside
                figure={target.figure}
                unit={target.unitId}
                period=""
                actions={beside}
                mayAsk
              />
            )}
            {target.endedAt === null && (
              <Form method="post" action={`/insights/targets/${target.id}/end`}>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t("acting.endTargetOf", { named })}
                >
                  {t("acting.endTarget")}
                </Button>
              </Form>
            )}
          </Row>
        );
      })}
    </RowList>
  );
}

function Since({ target: { setBy, setAt, endedAt } }: { readonly target: ListedTarget }) {
  const t = useT();
  const times = useTimes();
  const set = times(setAt);
  const ended = endedAt === null ? null : times(endedAt);
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
      <span>
        {t("acting.setBy", { name: setBy })}{" "}
        <Time at={setAt} text={set.relative} title={set.absolute} />
      </span>
      {endedAt !== null && ended && (
        <span>
          {t("acting.ended")} <Time at={endedAt} text={ended.relative} title={ended.absolute} />
        </span>
      )}
    </p>
  );
}
