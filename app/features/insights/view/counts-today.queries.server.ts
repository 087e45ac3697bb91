import { countedActs } from "../figures/counts.queries.server.ts";
import type { View } from "./view.ts";

/** What has been done so far today: counts of acts, of nobody in particular. */
export interface CountsToday {
  readonly ideas: number;
  /** Of the whole organisation alone: in a unit of a few it would be known who votes for what just then. */
  readonly votes: number | null;
  readonly decisions: number;
  /** The day they are of. */
  readonly day: string;
}

/** The counts of today, of the unit that is looked at with everything below it. */
export async function countsToday({
  filter,
  today,
}: Pick<View, "filter" | "today">): Promise<CountsToday> {
  const scope = { from: today, to: today, unitId: filter.unitId, categoryId: null, kind: null };
  const rows = await countedActs(scope, "day", ["idea", "voted", "decision"]);
  const of = (act: string) => rows.reduce((sum, row) => (row.act === act ? sum + row.n : sum), 0);
  const votes = filter.unitId === null ? of("voted") : null;
  return { ideas: of("idea"), votes, decisions: of("decision"), day: today };
}
