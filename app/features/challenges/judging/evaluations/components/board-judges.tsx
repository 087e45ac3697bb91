import { DataTable } from "#app/ui/data-table.tsx";
import { ProgressBar } from "#app/ui/display/progress-bar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { boardPage } from "../board.queries.server.ts";

type Board = Awaited<ReturnType<typeof boardPage>>;

/** What each judge has done and has left. */
export function BoardJudges({ judges }: Pick<Board, "judges">) {
  const t = useT();
  return (
    <DataTable
      caption={t("evaluations.judges")}
      rows={judges}
      rowKey={({ id }) => id}
      empty={t("evaluations.noJudges")}
      columns={[
        { key: "name", header: t("evaluations.judge"), cell: ({ name }) => name },
        {
          key: "progress",
          header: t("evaluations.progress"),
          cell: ({ name, completed, draft, assigned }) => (
            <span className="block min-w-36">
              <ProgressBar
                label={name}
                labelHidden
                value={completed}
                max={completed + draft + assigned}
                words={t("evaluations.progressWords", {
                  completed,
                  all: completed + draft + assigned,
                })}
              />
            </span>
          ),
        },
        { key: "draft", header: t("evaluations.drafts"), align: "end", cell: (row) => row.draft },
        {
          key: "aside",
          header: t("evaluations.recused"),
          align: "end",
          cell: (row) => row.recused,
        },
      ]}
    />
  );
}
