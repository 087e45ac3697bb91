/** What is hidden in the matrices of units; see small-groups. */
import { guarded } from "../small-groups/guard.ts";
import { matrixId, matrixPublication } from "../small-groups/matrix.ts";
import { suppressed, type Earlier } from "../small-groups/suppress.ts";
import { wholeOrganisation } from "./published-figure.ts";

interface Pair {
  readonly withinId: string;
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly weight: number;
  readonly people: number;
}

type Settled<Given> = Given & { readonly isHidden: boolean };

// Up to here every other table that could be is looked for; larger ones are guarded step by step.
const looksUpTo = 700;

/**
 * The pairs with what is hidden, each matrix after the one above it: what all its units did for each other is one pair there,
 * so that it is hidden here when it is hidden there. Where it would have to be hidden here alone, nothing of the matrix is told.
 */
export function settledPairs<Given extends Pair>(
  pairs: readonly Given[],
  parentOf: ReadonlyMap<string, string | null>,
  earlier: ReadonlyMap<string, boolean>,
): Settled<Given>[] {
  const matrices = new Map<string, Given[]>();
  for (const pair of pairs)
    matrices.set(pair.withinId, [...(matrices.get(pair.withinId) ?? []), pair]);
  const isHidden = new Map<string, boolean>();
  const depth = (id: string): number => {
    const parent = parentOf.get(id);
    return id === wholeOrganisation ? 0 : 1 + (parent ? depth(parent) : 0);
  };
  for (const [withinId, own] of [...matrices].sort(
    ([a], [b]) => depth(a) - depth(b) || (a < b ? -1 : 1),
  )) {
    const above = {
      withinId: parentOf.get(withinId) ?? wholeOrganisation,
      fromId: withinId,
      toId: withinId,
    };
    const isHiddenAbove = withinId === wholeOrganisation ? undefined : isHidden.get(pairKey(above));
    const hidden = hiddenIn(own, earlier, isHiddenAbove);
    for (const pair of own) isHidden.set(pairKey(pair), hidden.has(idOf(pair)));
  }
  return pairs.map((pair) => ({ ...pair, isHidden: isHidden.get(pairKey(pair)) ?? true }));
}

/** The name of a pair among those of a month. */
export function pairKey({
  withinId,
  fromId,
  toId,
}: Pick<Pair, "withinId" | "fromId" | "toId">): string {
  return `${withinId} ${fromId ?? "all"} ${toId ?? "all"}`;
}

function hiddenIn(
  own: readonly Pair[],
  earlier: ReadonlyMap<string, boolean>,
  isHiddenAbove: boolean | undefined,
): ReadonlySet<string> {
  const publication = matrixPublication(
    own.map(({ fromId, toId, weight, people }) => ({ from: fromId, to: toId, weight, people })),
  );
  const was = earlierOf(own, earlier, isHiddenAbove);
  const hide = publication.cells.length <= looksUpTo ? suppressed : guarded;
  const hidden = hide(publication, was);
  if (isHiddenAbove !== false || !hidden.has(totalId)) return hidden;
  return new Set(publication.cells.map(({ id }) => id).filter((id) => id !== totalId));
}

function earlierOf(
  own: readonly Pair[],
  earlier: ReadonlyMap<string, boolean>,
  isHiddenAbove: boolean | undefined,
): Earlier {
  const was = new Map<string, "shown" | "hidden">();
  const note = (id: string, isHidden: boolean | undefined) => {
    if (isHidden !== undefined) was.set(id, isHidden ? "hidden" : "shown");
  };
  for (const pair of own) note(idOf(pair), earlier.get(pairKey(pair)));
  note(
    totalId,
    isHiddenAbove ??
      earlier.get(pairKey({ withinId: own[0]?.withinId ?? "", fromId: null, toId: null })),
  );
  return was;
}

function idOf({ fromId, toId }: Pick<Pair, "fromId" | "toId">): string {
  return matrixId({ from: fromId, to: toId });
}

const totalId = matrixId({ from: null, to: null });
