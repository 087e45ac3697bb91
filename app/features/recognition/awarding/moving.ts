/** Ways from state to state as data, and whether one may be gone: everything that stands against it is told. */
export interface Way<State extends string, Capacity extends string, Requirement extends string> {
  readonly from: State;
  readonly to: State;
  /** Whoever acts in one of these capacities may. */
  readonly by: readonly Capacity[];
  readonly needsReason: boolean;
  readonly needs: readonly Requirement[];
}

/** What somebody wants, and what they know of it. */
export interface WantedMove<State, Capacity, Requirement> {
  readonly from: State;
  readonly to: State;
  readonly held: readonly Capacity[];
  readonly reason: string;
  /** What of that which a way may need is so. */
  readonly met: readonly Requirement[];
}

/** The table's line for a move, or what stands against it. */
export type MoveVerdict<State extends string, Capacity extends string, Requirement extends string> =
  | { readonly way: Way<State, Capacity, Requirement> }
  | { readonly refused: "no_such_way" }
  | { readonly refused: "not_theirs"; readonly may: readonly Capacity[] }
  | {
      readonly refused: "not_yet";
      readonly needsReason: boolean;
      readonly lacks: readonly Requirement[];
    };

/** Judges a move by a table: is there such a way, is it theirs, is all there that it needs. */
export function judgeMove<S extends string, C extends string, R extends string>(
  table: readonly Way<S, C, R>[],
  { from, to, held, reason, met }: WantedMove<S, C, R>,
): MoveVerdict<S, C, R> {
  const ways = table.filter((one) => one.from === from && one.to === to);
  if (ways.length === 0) return { refused: "no_such_way" };
  const way = ways.find(({ by }) => by.some((capacity) => held.includes(capacity)));
  if (!way) return { refused: "not_theirs", may: [...new Set(ways.flatMap(({ by }) => by))] };
  const lacks = way.needs.filter((one) => !met.includes(one));
  const needsReason = way.needsReason && reason.trim() === "";
  return needsReason || lacks.length > 0 ? { refused: "not_yet", needsReason, lacks } : { way };
}

/** Where somebody with these capacities may lead it from here. */
export function waysFrom<S extends string, C extends string, R extends string>(
  table: readonly Way<S, C, R>[],
  from: S,
  held: readonly C[],
): readonly Way<S, C, R>[] {
  return table.filter((one) => one.from === from && one.by.some((by) => held.includes(by)));
}
