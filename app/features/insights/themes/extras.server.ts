import { oldestNamed } from "../figures/ageing.ts";
import { oldestAtStage } from "../figures/behind.queries.server.ts";
import { challengeFigures } from "../figures/challenges.queries.server.ts";
import { costPerEntry } from "../figures/cost.ts";
import { countedActsOfUnits } from "../figures/counts.queries.server.ts";
import type { ThemeName } from "../view/addresses.ts";
import { comparedIn, unitsBelow } from "../view/units.queries.server.ts";
import { scopeOf, type View } from "../view/view.ts";

/** What a page lists beside its charts; nothing where it has no list. */
export async function themeExtras(theme: ThemeName, view: View) {
  return {
    oldest: theme === "rules" ? await oldestIdeas(view) : null,
    silent: theme === "silos" ? await silentUnits(view) : null,
    challenges: theme === "challenges" ? await challengeRows(view, "published") : null,
    announced: theme === "challenges" ? await challengeRows(view, "announced") : null,
  };
}

export type Extras = Awaited<ReturnType<typeof themeExtras>>;

/** The ideas that have stood longest where they are, over all stages at which something is to be done. */
async function oldestIdeas({ reader, filter }: View) {
  const stages = ["open", "in_review", "accepted", "piloting"] as const;
  const found = await Promise.all(
    stages.map((stage) => oldestAtStage(reader, stage, filter, oldestNamed)),
  );
  return found
    .flat()
    .sort((one, other) => one.stageSince.getTime() - other.stageSince.getTime())
    .slice(0, oldestNamed)
    .map(({ id, title, language, stage, stageSince }) => {
      return { id, title, language, stage, stageSince: stageSince.toISOString() };
    });
}

/** Units right below the one that is looked at, to which ideas were due and none was answered. */
async function silentUnits({ units, filter }: View) {
  const below = unitsBelow(units, comparedIn(units, filter.unitId));
  const { unitId: _, ...scope } = scopeOf(filter, filter.period);
  const rows = await countedActsOfUnits(
    scope,
    below.map(({ id }) => id),
    ["due", "kept", "decision"],
  );
  const countOf = (id: string, act: string) =>
    rows.reduce((sum, row) => (row.unitId === id && row.act === act ? sum + row.n : sum), 0);
  return below
    .map(({ id, name }) => ({ id, name, due: countOf(id, "due") }))
    .filter(({ id, due }) => due > 0 && countOf(id, "kept") === 0 && countOf(id, "decision") === 0);
}

async function challengeRows(view: View, moment: "published" | "announced") {
  const { filter } = view;
  const challenges = await challengeFigures(view, moment, scopeOf(filter, filter.period));
  return challenges.map((challenge) => {
    const { prizeCents: cents, entries, currency } = challenge;
    const cost = costPerEntry([{ cents, entries, currency }]);
    return { ...challenge, costPerEntry: cost.is === "value" ? cost.value.cents : null };
  });
}
