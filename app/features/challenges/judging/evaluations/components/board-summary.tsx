import { StatTile } from "#app/ui/display/stat-tile.tsx";
import { ProgressBar } from "#app/ui/display/progress-bar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { boardPage } from "../board.queries.server.ts";

type Board = Awaited<ReturnType<typeof boardPage>>;

/** How far the judging is, in a line and four figures. */
export function BoardSummary({ totals }: Pick<Board, "totals">) {
  const t = useT();
  const { entries, done, short, completed, draft, assigned, recused } = totals;
  const all = completed + draft + assigned;
  return (
    <div className="grid gap-4">
      <ProgressBar
        label={t("evaluations.progress")}
        value={completed}
        max={all}
        words={t("evaluations.progressWords", { completed, all })}
      />
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <StatTile
          label={t("evaluations.entriesDone")}
          figure={done}
          comparison={t("evaluations.ofEntries", { entries })}
        />
        <StatTile label={t("evaluations.drafts")} figure={draft} />
        <StatTile label={t("evaluations.short")} figure={short} />
        <StatTile label={t("evaluations.recused")} figure={recused} />
      </div>
    </div>
  );
}
