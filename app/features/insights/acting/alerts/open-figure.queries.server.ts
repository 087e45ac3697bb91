import { medianOf } from "#app/core/quantile.ts";
import { bridges, conversations } from "../../figures/talk.queries.server.ts";
import { countedActs } from "../../figures/counts.queries.server.ts";
import type { Scope } from "../../figures/scope.ts";
import type { IdeaAct } from "../../rollups/act.ts";
import type { OpenFigure } from "./alert.ts";

/** A figure that is not about people, as a number in its measure; null where there is nothing it could be of. */
export function readOpenFigure(figure: OpenFigure, scope: Scope): Promise<number | null> {
  return readers[figure](scope);
}

const readers: Readonly<Record<OpenFigure, (scope: Scope) => Promise<number | null>>> = {
  posted: (scope) => counted(scope, "idea"),
  promiseKept: async (scope) => percent(await counted(scope, "kept"), await counted(scope, "due")),
  explained: async (scope) =>
    percent(await counted(scope, "explained"), await counted(scope, "decision")),
  comments: async (scope) => {
    const rows = await conversations(scope);
    return medianOf(rows.map(({ comments, ideas }) => ({ value: comments, count: ideas })));
  },
  replied: async (scope) => {
    const rows = await conversations(scope);
    const ideasOf = (some: typeof rows) => some.reduce((sum, { ideas }) => sum + ideas, 0);
    return percent(ideasOf(rows.filter(({ replied }) => replied)), ideasOf(rows));
  },
  bridging: async (scope) => {
    const { bridging, ideas } = await bridges(scope);
    return percent(bridging, ideas);
  },
};

async function counted(scope: Scope, act: IdeaAct): Promise<number> {
  const rows = await countedActs(scope, "whole", [act]);
  return rows.reduce((sum, { n }) => sum + n, 0);
}

/** Not rounded, so that a value of 50 % is crossed at 49.6 % too. */
function percent(part: number, of: number): number | null {
  return of === 0 ? null : (100 * part) / of;
}
