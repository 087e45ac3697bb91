import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import type { MessageKey } from "#app/core/words.ts";
import type { PanelJudge } from "../panel.queries.server.ts";

interface JudgeTableProps {
  readonly judges: readonly PanelJudge[];
  readonly challengeId: string;
  readonly phaseId: string;
  /** Whether judges can still be taken off. */
  readonly isOpen: boolean;
}

/** The judges of a phase: where each stands, and what they have done. */
export function JudgeTable({ judges, challengeId, phaseId, isOpen }: JudgeTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t("panel.judges")}
      rows={judges}
      rowKey={({ id }) => id}
      empty={t("panel.nobody")}
      columns={[
        { key: "name", header: t("panel.judge"), cell: (row) => <Who judge={row} /> },
        { key: "state", header: t("panel.state"), cell: (row) => <Standing judge={row} /> },
        { key: "conflicts", header: t("panel.conflicts"), align: "end", cell: conflictsOf },
        { key: "assigned", header: t("panel.assigned"), align: "end", cell: (row) => row.assigned },
        { key: "done", header: t("panel.completed"), align: "end", cell: (row) => row.completed },
        { key: "aside", header: t("panel.recused"), align: "end", cell: (row) => row.recused },
        {
          key: "remove",
          header: t("panel.takeOff"),
          acts: true,
          // Whoever has completed an evaluation is not taken off: they step aside by themselves.
          cell: ({ id, name, completed }) =>
            isOpen &&
            completed === 0 && (
              <Form method="post" action={`/challenges/${challengeId}/judges/removal`}>
                <input type="hidden" name="phaseId" value={phaseId} />
                <input type="hidden" name="personId" value={id} />
                <Button size="small" variant="quiet" aria-label={t("panel.takeOffName", { name })}>
                  {t("panel.takeOff")}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}

function conflictsOf({ hasDeclared, conflicts }: PanelJudge) {
  return hasDeclared ? conflicts : "–";
}

function Who({ judge: { id, name, unit } }: { judge: PanelJudge }) {
  return (
    <>
      <TextLink quiet to={`/people/${id}`}>
        {name}
      </TextLink>
      <span className="block text-sm font-normal text-ink-muted">{unit}</span>
    </>
  );
}

function Standing({ judge: { state, hasDeclared } }: { judge: PanelJudge }) {
  const t = useT();
  const { tone, label } = standings[state === "accepted" && hasDeclared ? "ready" : state];
  return <Pill tone={tone}>{t(label)}</Pill>;
}

const standings: Readonly<
  Record<PanelJudge["state"] | "ready", { readonly tone: PillTone; readonly label: MessageKey }>
> = {
  invited: { tone: "info", label: "panel.invited" },
  accepted: { tone: "warning", label: "panel.toDeclare" },
  ready: { tone: "success", label: "panel.ready" },
  declined: { tone: "neutral", label: "panel.declined" },
};
