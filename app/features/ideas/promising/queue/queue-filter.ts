/** The queue: ideas that one may answer, what is due soonest first. The address is the state. */
import { isId } from "#app/core/ids.ts";
import { parseCursor, type Cursor } from "#app/core/page.ts";

export const queueViews = [
  "all",
  "week",
  "overdue",
  "waiting",
  "unpromised",
  "prepared",
  "appeals",
] as const;
export type QueueView = (typeof queueViews)[number];

export interface QueueFilter {
  readonly view: QueueView;
  /** Whose: those one is asked to answer, or, for who oversees them, all there are. */
  readonly of: "mine" | "all";
  /** This unit and everything below it. */
  readonly unitId: string | null;
  readonly after: Cursor | null;
}

/** Reads a queue's address; whatever makes no sense in it is left out. */
export function readQueueFilter(search: URLSearchParams): QueueFilter {
  const unit = search.get("unit");
  const after = parseCursor(search.get("after"));
  return {
    view: queueViews.find((view) => view === search.get("show")) ?? "all",
    of: search.get("of") === "all" ? "all" : "mine",
    unitId: isId(unit) ? unit : null,
    after: after && Number.isSafeInteger(after.value) ? after : null,
  };
}

/** Writes a queue's address, with some of it changed; it begins at the first page. */
export function queueAddress(
  filter: Partial<QueueFilter>,
  change: Partial<QueueFilter> = {},
): string {
  const { view = "all", of = "mine", unitId = null, after = null } = { ...filter, ...change };
  const search = new URLSearchParams();
  if (view !== "all") search.set("show", view);
  if (of !== "mine") search.set("of", of);
  if (unitId !== null) search.set("unit", unitId);
  if (after !== null) search.set("after", `${String(after.value)}_${after.id}`);
  const query = search.toString();
  return query === "" ? "/queue" : `/queue?${query}`;
}
