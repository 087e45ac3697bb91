import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import { Row } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ActKind } from "../case.ts";
import type { CasePage } from "../case.queries.server.ts";

const tones: Readonly<Partial<Record<ActKind, PillTone>>> = {
  hidden: "danger",
  refused: "danger",
  edit_refused: "danger",
  warned: "warning",
  named: "warning",
  restored: "success",
  approved: "success",
  edit_approved: "success",
  warning_withdrawn: "success",
};

/** What was done, in a word. */
export function ActPill({ kind }: { kind: ActKind }) {
  const t = useT();
  return <Pill tone={tones[kind] ?? "neutral"}>{t(`moderation.act_${kind}`)}</Pill>;
}

/** One thing that was done: what, by whom, when and why. */
export function ActLine({ act }: { act: CasePage["acts"][number] }) {
  const t = useT();
  const { relative, absolute } = useTimes()(act.at);
  return (
    <Row>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ActPill kind={act.kind} />
        <span>{act.by === "" ? t("moderation.theAuthor") : act.by}</span>
        <Time at={act.at} text={relative} title={absolute} className="text-sm text-ink-muted" />
      </p>
      {act.reason !== null && <p className="font-semibold">{act.reason}</p>}
      {act.explanation !== "" && (
        <p dir="auto" className="break-words whitespace-pre-line">
          {act.explanation}
        </p>
      )}
    </Row>
  );
}
