import { unitPairs, unitTies } from "#app/features/insights/figures/matrix.queries.server.ts";
import { siloIndexOf, weightOf } from "#app/features/insights/figures/silos.ts";
import { spanOf, type Period } from "#app/features/insights/periods/period.ts";
import { countedPairs } from "#app/features/insights/published/pairs.queries.server.ts";
import { periodOf } from "#app/features/insights/rollups/period-number.ts";
import { sql } from "#app/platform/db.server.ts";
import type { Scene } from "../generated/scene.ts";
import type { Facts } from "../oracle/facts.ts";
import { matrix, siloIndex } from "../oracle/of-people.ts";

/** Who works with whom, as charts and as what is published have it, and how much goes across units. */
export async function silosByProduct(period: Period, { top, units }: Scene) {
  const days = spanOf(period);
  const pairs = await unitPairs(days, listOf({ top, units }));
  const index = siloIndexOf(await unitTies(days), false);
  return {
    pairs: new Map(
      pairs
        .filter(({ fromId, toId }) => fromId !== null && toId !== null)
        .map((pair) => [`${String(pair.fromId)}>${String(pair.toId)}`, weightOf(pair)] as const)
        .filter(([, weight]) => weight > 0),
    ),
    below: period.count === 1 ? await publishedBelow(period, top.id) : null,
    index: index.is === "value" ? index.value.part / index.value.of : null,
  };
}

async function publishedBelow({ from }: Period, withinId: string) {
  const rows = await countedPairs(sql, periodOf("month", from));
  return new Map(
    rows
      .filter((row) => row.withinId === withinId && row.fromId !== null && row.toId !== null)
      .filter(({ weight }) => weight > 0)
      .map((row) => [`${String(row.fromId)}>${String(row.toId)}`, row.weight]),
  );
}

/** The same by the second computation. */
export function silosBySecond(facts: Facts, period: Period, { top, units }: Scene) {
  const days = spanOf(period);
  const below = [top, ...units.slice(0, 2)].map(({ id }) => id);
  const all = facts.units.map(({ id }) => id);
  const index = siloIndex(matrix(facts, days, all));
  return {
    pairs: matrix(facts, days, listOf({ top, units })),
    below: period.count === 1 ? matrix(facts, days, below) : null,
    index: index === null ? null : inHundredths(index),
  };
}

const listOf = ({ top, units }: Pick<Scene, "top" | "units">) =>
  [top, ...units].map(({ id }) => id);

/** A half is rounded up, although its fraction may be a little less than that. */
const inHundredths = (value: number) => Math.round(Number((100 * value).toPrecision(12))) / 100;
