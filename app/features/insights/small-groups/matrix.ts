/** The matrix of units as a publication: weights of what people of one unit did for ideas of another, with their sums. */
import type { Cell, Publication, Relation } from "./publication.ts";

/** One weight; null stands for all units, so that sums are given with the people behind them. */
export interface MatrixWeight {
  readonly from: string | null;
  readonly to: string | null;
  readonly weight: number;
  /** Distinct people behind it. */
  readonly people: number;
}

/** The name of a cell of the matrix. */
export function matrixId({ from, to }: Pick<MatrixWeight, "from" | "to">): string {
  return `${from ?? "all"} ${to ?? "all"}`;
}

/** The matrix with the sums of its rows and columns and of everything; pairs without any weight may be left out. */
export function matrixPublication(weights: readonly MatrixWeight[]): Publication {
  const cells = weights.map((one): Cell => {
    const least = Math.min(1, one.weight);
    return { id: matrixId(one), value: one.weight, people: one.people, group: null, least };
  });
  return {
    cells,
    relations: [
      ...sumsBy(weights, ({ from }) => ({ from, to: null })),
      ...sumsBy(weights, ({ to }) => ({ from: null, to })),
    ],
  };
}

/** For each row or column, the sum's own among them, which part of what sum a weight is. */
function sumsBy(
  weights: readonly MatrixWeight[],
  sumOf: (weight: MatrixWeight) => Pick<MatrixWeight, "from" | "to">,
): Relation[] {
  const parts = new Map<string, string[]>();
  for (const weight of weights) {
    const [id, sum] = [matrixId(weight), matrixId(sumOf(weight))];
    if (id !== sum) parts.set(sum, [...(parts.get(sum) ?? []), id]);
  }
  return [...parts].map(([whole, ids]) => ({ kind: "sum", whole, parts: ids }));
}
