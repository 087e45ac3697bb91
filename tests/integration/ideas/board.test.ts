import { describe, expect, test } from "vitest";
import { board, boardColumnShows } from "#app/features/ideas/board.queries.server.ts";
import { feedStages } from "#app/features/ideas/feed-filter.ts";
import { sql } from "#app/platform/db.server.ts";
import { aCategory, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const all = { categoryId: null, unitId: null };

async function column(stage: string, filter: Parameters<typeof board>[1] = all) {
  const found = (await board(await aPerson(), filter, "en")).find((one) => one.stage === stage);
  return { count: found?.count, titles: found?.ideas.map(({ title }) => title) };
}

describe("the board", () => {
  test("has a column for each stage in its order, empty ones too, and none for merged ideas", async () => {
    await anIdea({ stage: "merged" });
    const columns = await board(await aPerson(), all, "en");
    expect(columns.map(({ stage }) => stage)).toEqual(feedStages);
    expect(columns.every(({ count, ideas }) => count === 0 && ideas.length === 0)).toBe(true);
  });

  test("shows the latest to arrive at a stage first", async () => {
    for (const title of ["first", "second", "third"]) await anIdea({ title, stage: "piloting" });
    await sql(
      "update idea set stage_since = now() - interval '1 day' * case title when 'first' then 0 when 'second' then 2 else 1 end",
    );
    expect(await column("piloting")).toEqual({ count: 3, titles: ["first", "third", "second"] });
  });

  test("shows ten of each and counts all of them, but none that is not in lists", async () => {
    for (let number = 0; number < boardColumnShows + 2; number++) await anIdea();
    await anIdea({ title: "hidden" });
    await sql("update idea set hidden_at = now() where title = 'hidden'");
    const { count, titles } = await column("open");
    expect([count, titles?.length]).toEqual([boardColumnShows + 2, boardColumnShows]);
  });

  test("is narrowed to a category, a unit with everything below it, or both", async () => {
    const [category, unit] = [await aCategory(), await aUnit()];
    const below = await aUnit({ under: unit });
    await anIdea({ title: "both", category, unit: below });
    await anIdea({ title: "category", category });
    await anIdea({ title: "unit", unit });
    const [categoryId, unitId] = [category.id, unit.id];
    expect((await column("open", { categoryId, unitId: null })).count).toBe(2);
    expect((await column("open", { categoryId: null, unitId })).count).toBe(2);
    expect(await column("open", { categoryId, unitId })).toEqual({ count: 1, titles: ["both"] });
  });
});
