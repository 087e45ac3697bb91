import type { MessageKey } from "#app/core/words.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useDecimal, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import { useScoreWords } from "../../components/use-score-words.ts";
import type { EvaluationState } from "../../evaluation.ts";
import { conflictDeclared } from "../../recusal-reason.ts";
import type { entryEvaluations } from "../entry.queries.server.ts";
import { UnassignForm } from "./by-hand.tsx";

type Page = Awaited<ReturnType<typeof entryEvaluations>>;

interface EntryEvaluationProps extends Pick<Page, "criteria" | "waiting" | "isOpen"> {
  readonly evaluation: Page["evaluations"][number];
  /** The address of the entry's page, and that of scores that wait for a second person. */
  readonly at: string;
  readonly overrides: string;
}

/** One judge's evaluation as those who oversee the judging see it. */
export function EntryEvaluation(props: EntryEvaluationProps) {
  const { evaluation, criteria, waiting, isOpen, at, overrides } = props;
  const t = useT();
  const decimal = useDecimal();
  const scoreWords = useScoreWords();
  const { judgeId, judge, state, reason, total, own, marks } = evaluation;
  return (
    <Card as="li">
      <h3 className="mb-2 flex flex-wrap items-center justify-between gap-2 text-base">
        {judge}
        <Pill tone={states[state].tone}>{t(states[state].label)}</Pill>
      </h3>
      {reason && (
        <p className="text-sm break-words whitespace-pre-line" dir="auto">
          {reason === conflictDeclared ? t("evaluations.conflictDeclared") : reason}
        </p>
      )}
      {total !== null && (
        <>
          <dl className="grid gap-2 text-sm">
            {criteria.map((criterion) => {
              const { id, title } = criterion;
              const mark = marks.find(({ criterionId }) => criterionId === id);
              return (
                <div key={id}>
                  <dt className="flex justify-between gap-3">
                    <span className="text-ink-muted">{title}</span>
                    <span className="shrink-0 tabular-nums">
                      {mark?.override && (
                        <s className="me-2 text-ink-muted">{scoreWords(criterion, mark.score)}</s>
                      )}
                      {scoreWords(criterion, mark?.override?.score ?? mark?.score)}
                    </span>
                  </dt>
                  {mark?.comment && (
                    <dd className="break-words whitespace-pre-line text-ink-muted" dir="auto">
                      {mark.comment}
                    </dd>
                  )}
                </div>
              );
            })}
          </dl>
          <p className="mt-3 border-t border-line pt-2 font-semibold tabular-nums">
            {total === own
              ? t("evaluations.total", { total: decimal(total, 2) })
              : t("evaluations.totalOverridden", {
                  total: decimal(total, 2),
                  own: decimal(own, 2),
                })}
          </p>
        </>
      )}
      {waiting
        .filter((one) => one.judgeId === judgeId)
        .map(({ id, score, criterionId }) => (
          <p key={id} className="mt-2 text-sm">
            <TextLink to={`${overrides}/${id}`}>
              {t("evaluations.waiting", {
                score,
                criterion: criteria.find((one) => one.id === criterionId)?.title ?? "",
              })}
            </TextLink>
          </p>
        ))}
      {isOpen && state === "completed" && (
        <div className="mt-3 flex flex-wrap gap-2">
          <ButtonLink size="small" to={`${at}/${judgeId}/reopening`}>
            {t("evaluations.reopen")}
          </ButtonLink>
          <ButtonLink size="small" variant="quiet" to={`${at}/${judgeId}/override`}>
            {t("evaluations.override")}
          </ButtonLink>
        </div>
      )}
      {isOpen && state === "assigned" && <UnassignForm at={at} judgeId={judgeId} name={judge} />}
    </Card>
  );
}

const states: Readonly<
  Record<EvaluationState, { readonly tone: PillTone; readonly label: MessageKey }>
> = {
  assigned: { tone: "neutral", label: "judging.stateAssigned" },
  draft: { tone: "warning", label: "judging.stateDraft" },
  completed: { tone: "success", label: "judging.stateCompleted" },
  recused: { tone: "neutral", label: "judging.stateRecused" },
};
