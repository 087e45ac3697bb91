import type { MessageKey } from "#app/core/words.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import { conflictDeclared } from "../../recusal-reason.ts";
import type { JudgingActKind } from "../../judging-act.ts";
import type { boardPage } from "../board.queries.server.ts";

type Acts = Awaited<ReturnType<typeof boardPage>>["acts"];

/** What was done about the judging, by whom and why; the latest first. */
export function ActLog({ acts }: { acts: Acts }) {
  const t = useT();
  const times = useTimes();
  if (acts.length === 0) return <p className="text-ink-muted">{t("evaluations.noActs")}</p>;
  return (
    <RowList>
      {acts.map(({ id, kind, who, judge, alias, reason, at }) => (
        <Row key={id}>
          <p className="flex flex-wrap gap-x-3">
            <span>{t(actWords[kind], { who, judge: judge ?? "", entry: alias ?? "" })}</span>
            <Time
              at={at}
              text={times(at).relative}
              title={times(at).absolute}
              className="text-sm text-ink-muted"
            />
          </p>
          {reason && (
            <p className="text-sm break-words whitespace-pre-line text-ink-muted" dir="auto">
              {reason === conflictDeclared ? t("evaluations.conflictDeclared") : reason}
            </p>
          )}
        </Row>
      ))}
    </RowList>
  );
}

const actWords: Readonly<Record<JudgingActKind, MessageKey>> = {
  assigned: "evaluations.actAssigned",
  assigned_by_hand: "evaluations.actAssignedByHand",
  unassigned: "evaluations.actUnassigned",
  judge_removed: "evaluations.actJudgeRemoved",
  recused: "evaluations.actRecused",
  reopened: "evaluations.actReopened",
  override_proposed: "evaluations.actOverrideProposed",
  override_confirmed: "evaluations.actOverrideConfirmed",
  override_declined: "evaluations.actOverrideDeclined",
  unblinded: "evaluations.actUnblinded",
  reminded: "evaluations.actReminded",
};
