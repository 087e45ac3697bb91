import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { settleAll } from "#app/features/insights/published/settle.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson, aUnit, aVote } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

/** Noon of the fifteenth of last month, by the organisation's calendar near enough. */
function midLastMonth(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 15, 12));
}

journey(
  "a leader goes from an overdue count to its ideas, changes unit and period, sees a vote arrive, and takes the figures along",
  async ({ openAs }) => {
    journey.slow();
    const top = await aUnit({ name: "Public works" });
    const roads = await aUnit({ name: "Roads", under: top });
    const parks = await aUnit({ name: "Parks", under: top });
    const leader = await aPerson({ name: "Lea Exemple", role: "leader", unit: top });
    const people = await Promise.all(
      Array.from({ length: 12 }, (_none, n) => aPerson({ unit: n < 6 ? roads : parks })),
    );
    const [author, voter] = people;
    if (!author || !voter) throw new Error("Nobody is there.");
    const at = midLastMonth();
    const late = await anIdea({ by: author, unit: roads, at, title: "Salt the hill first" });
    await anIdea({ by: voter, unit: parks, at, title: "Benches in the shade" });
    for (const person of people.slice(2, 8)) await aVote({ by: person, on: late });
    await sql("update vote set at = $1", [at]);
    await aComment({ by: voter, on: late, at, text: "Ours freezes too." });
    await sql("update idea set answer_due_at = $2 where id = $1", [
      late.id,
      new Date(at.getTime() + 86_400_000),
    ]);
    await sql("update person set created_at = $1", [new Date(at.getTime() - 90 * 86_400_000)]);
    await rebuildRollups();
    await settleAll(() => undefined);

    const hers = await openAs(leader);
    await visit(hers, "/");
    await hers.getByRole("navigation").getByRole("link", { name: "Insights" }).first().click();
    await expect(hers.getByRole("heading", { level: 1, name: "Insights" })).toBeVisible();
    await expectAccessible(hers);
    const attention = hers.getByRole("region", { name: "Needs attention today" });
    await attention.getByRole("link", { name: "1 answer is overdue" }).click();
    await expect(hers.getByRole("link", { name: "Salt the hill first" })).toBeVisible();
    await expect(hers.getByRole("link", { name: "Benches in the shade" })).toHaveCount(0);
    await expectAccessible(hers);
    await hers.getByRole("navigation", { name: "You are here" }).getByRole("link").click();

    await hers.getByLabel("Period", { exact: true }).selectOption("Last month");
    await hers.getByRole("button", { name: "Show" }).click();
    await expect(hers).toHaveURL(/period=last-month/);
    const posted = hers.getByRole("article", { name: "Ideas posted" });
    await expect(posted).toContainText("2 ideas");
    await hers.getByLabel("Unit", { exact: true }).selectOption(roads.id);
    await hers.getByRole("button", { name: "Show" }).click();
    await expect(posted).toContainText("1 idea");
    await hers.getByLabel("Unit", { exact: true }).selectOption("");
    await hers.getByRole("button", { name: "Show" }).click();
    await expect(posted).toContainText("2 ideas");

    await visitLive(hers, "/insights?period=last-month");
    const votes = hers.locator("[data-count=votes]");
    await expect(votes).toHaveText("0");
    const his = await openAs(voter);
    await visitLive(his, `/ideas/${late.id}`);
    await his.getByRole("button", { name: /vote/i }).first().click();
    await expect(votes).toHaveText("1", soon);
    await hers.getByRole("button", { name: "Pause" }).click();
    await expect(hers.getByText("Paused; counts stand still.")).toBeVisible();

    const [file] = await Promise.all([
      hers.waitForEvent("download"),
      hers.getByRole("link", { name: "All figures as CSV" }).click(),
    ]);
    const rows: string[][] = parse(await readFile(await file.path(), "utf8"), { bom: true });
    for (const name of ["posted", "promiseKept", "implemented", "participation"]) {
      const shown = await hers.locator(`[data-figure=${name}]`).innerText();
      const title = await hers.locator(`#figure-${name}`).innerText();
      expect(rows.find(([figure]) => figure === title)?.[1], title).toBe(shown);
    }
  },
);

journey(
  "a manager sees their units alone, staff nothing, and a wrong address is told in a sentence",
  async ({ openAs, complaints }) => {
    const unit = await aUnit({ name: "Water" });
    const other = await aUnit({ name: "Elsewhere" });
    const manager = await aPerson({ unit, manages: [unit] });
    const page = await openAs(manager);
    await visit(page, "/insights?period=2031-W10..2031-W01&kind=dance");
    await expect(
      page.getByText("The period ends before it begins. Here are the last four weeks."),
    ).toBeVisible();
    await expect(
      page.getByText("There is no such kind of idea. Here are all of them."),
    ).toBeVisible();
    await expect(page.getByLabel("Unit", { exact: true })).toHaveValue(unit.id);
    await visit(page, `/insights?unit=${other.id}`);
    await expect(page.getByText("You see the figures of the units that you manage.")).toBeVisible();
    complaints.forgive(/status of 403/);
    const staff = await openAs(await aPerson());
    await visit(staff, "/insights");
    await expect(staff.getByText("Figures are for leaders")).toBeVisible();
    complaints.forgive(/status of 403/);
  },
);

journey(
  "every page of figures can be read by everybody who may, and its charts taken along",
  async ({ openAs }) => {
    journey.slow();
    const leader = await aPerson({ role: "leader" });
    const author = await aPerson();
    await anIdea({ by: author, at: midLastMonth() });
    await rebuildRollups();
    await settleAll(() => undefined);
    const page = await openAs(leader);
    for (const theme of ["ideas", "people", "rules", "silos", "challenges", "badges"]) {
      await visit(page, `/insights/${theme}?period=last-month`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
    await visit(page, "/insights/rules?period=last-month");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^CSV/ }).first().click(),
    ]);
    expect(await readFile(await file.path(), "utf8")).toContain("Open");
  },
);
