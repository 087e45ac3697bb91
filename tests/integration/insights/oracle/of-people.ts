import { gini, shareOfTenth } from "./arithmetic.ts";
import { everythingDone, everythingGiven, type Done } from "./done.ts";
import type { Facts } from "./facts.ts";
import { above, isIn, isWithin, staffAfter, standing, type Reach } from "./when-and-where.ts";

const takingPart = ["posted", "voted", "commented"];

/** The people of some acts, each once. */
const different = (all: readonly { readonly personId: string }[]) =>
  new Set(all.map(({ personId }) => personId));

/** Who took part in a period and before it; `before` is as long a period right before this one. */
export function participation(facts: Facts, reach: Reach, before: Pick<Reach, "from" | "to">) {
  const acts = everythingDone(facts).filter(({ act }) => takingPart.includes(act));
  const people = different(acts.filter((act) => isOf(facts, act, reach)));
  const firstDays = new Map<string, string>();
  for (const { personId, day } of acts)
    if (day < (firstDays.get(personId) ?? "9")) firstDays.set(personId, day);
  const firstActs = acts.filter(({ personId, day }) => firstDays.get(personId) === day);
  const actedJustBefore = different(
    acts.filter(({ day }) => before.from <= day && day <= before.to),
  );
  return {
    staff: staffOf(facts, reach).length,
    participants: people.size,
    firstTimers: different(firstActs.filter((act) => isOf(facts, act, reach))).size,
    returners: [...people].filter((person) => actedJustBefore.has(person)).length,
    reach: different(
      facts.openings.filter(
        (one) => isWithin(reach, one.day) && isIn(facts, one.unitId, reach.unitId),
      ),
    ).size,
  };
}

/** How many people were awarded or thanked, and how evenly that is spread over active staff. */
export function recognition(facts: Facts, reach: Reach) {
  const given = everythingGiven(facts).filter((one) => isOf(facts, one, reach));
  const each = staffOf(facts, reach).map(
    (one) => given.filter(({ personId }) => personId === one.personId).length,
  );
  return { recognised: different(given).size, gini: gini(each), ofTenth: shareOfTenth(each) };
}

const staffOf = (facts: Facts, reach: Reach) =>
  staffAfter(facts, reach.to).filter(({ unitId }) => isIn(facts, unitId, reach.unitId));

const isOf = (facts: Facts, one: { readonly day: string; readonly unitId: string }, reach: Reach) =>
  isWithin(reach, one.day) && isIn(facts, one.unitId, reach.unitId);

const weights: Readonly<Record<Done["act"], number>> = {
  posted: 0,
  voted: 1,
  commented: 3,
  coauthored: 5,
};

/**
 * What people of one unit did for ideas of another one, among these units, each with everything below it that is not below
 * another of them; what lies elsewhere is left out.
 */
export function matrix(facts: Facts, reach: Pick<Reach, "from" | "to">, units: readonly string[]) {
  const home = (unitId: string) => above(facts, unitId).find((one) => units.includes(one));
  const cells = new Map<string, number>();
  for (const one of everythingDone(facts)) {
    const [from, to] = [home(one.unitId), home(standing(facts, one.idea.unitId))];
    if (from === undefined || to === undefined || !isWithin(reach, one.day)) continue;
    const key = `${from}>${to}`;
    const weight = (cells.get(key) ?? 0) + weights[one.act];
    if (weight > 0) cells.set(key, weight);
  }
  return cells;
}

/** Weight across units over that to be expected if rows and columns were independent; null where there is no index. */
export function siloIndex(cells: ReadonlyMap<string, number>): number | null {
  const sum = (picks: (from: string, to: string) => boolean) => {
    let all = 0;
    for (const [key, weight] of cells) {
      const [from = "", to = ""] = key.split(">");
      if (picks(from, to)) all += weight;
    }
    return all;
  };
  const everything = sum(() => true);
  const units = new Set([...cells.keys()].flatMap((key) => key.split(">")));
  if (everything === 0 || units.size < 2) return null;
  let within = 0;
  for (const unit of units)
    within += (sum((from) => from === unit) * sum((_, to) => to === unit)) / everything;
  return sum((from, to) => from !== to) / (everything - within);
}
