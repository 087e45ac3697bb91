import { readFile } from "node:fs/promises";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { elementsOf, readPdf, textOf } from "#tests/support/read-pdf.ts";
import { aSavedView } from "#tests/support/view-builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expectStructure, expectTargetsOf24 } from "./support/layout.ts";
import { expect, journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

journey(
  "a leader saves a view and shares it; another one finds it, and takes the figures along on paper",
  async ({ openAs }) => {
    journey.slow();
    const leader = await aPerson({ name: "Lea Exemple", role: "leader" });
    const other = await aPerson({ name: "Omar Ejemplo", role: "leader" });
    await anIdea();
    const hers = await openAs(leader);
    await visit(hers, "/insights/rules?period=last-month");
    await hers.getByText("Save this view").click();
    await hers.getByLabel("Name").fill("What stops ideas");
    await hers.getByLabel(/^Share with leaders/).check();
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Save" }).click();
    await expect(hers.getByRole("heading", { name: "Saved views" })).toBeVisible();
    await expectAccessible(hers);

    const his = await openAs(other);
    await visit(his, "/insights");
    await his.getByRole("link", { name: "What stops ideas Shared by Lea Exemple" }).click();
    await expect(his).toHaveURL(/\/insights\/rules\?period=last-month/);
    await visit(his, "/insights/briefing?period=last-month");
    await expectAccessible(his);
    await his.getByRole("button", { name: "Send it to me every month" }).click();
    await expect(his.getByText("You get it every month.")).toBeVisible();
    await visit(his, "/insights/briefing?period=last-month");
    const download = his.waitForEvent("download");
    await his.getByRole("link", { name: "Download the briefing (PDF)" }).click();
    const { root } = readPdf(await readFile(await (await download).path()));
    expect(textOf(elementsOf(root, "H1")[0] ?? root)).toContain("Briefing");
    expect(elementsOf(root, "Table")).toHaveLength(3);
  },
);

journey("what is taken along has room on a phone", async ({ openAs }) => {
  journey.slow();
  const leader = await aPerson({ role: "leader" });
  await aSavedView(leader, {
    name: "Directorate-of-Water-Wells-and-Weirs-without-a-space".slice(0, 80),
  });
  const page = await openAs(leader);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [
    "/insights/views",
    "/insights/briefing",
    "/outcomes",
    "/insights",
    "/ideas",
  ]) {
    await visit(page, path);
    await expectStructure(page);
    await expectTargetsOf24(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wider, path).toBeLessThanOrEqual(360);
  }
});

journey("all staff see what became of everybody's ideas", async ({ openAs }) => {
  const staff = await aPerson({ name: "Sam Voorbeeld" });
  const page = await openAs(staff);
  await visit(page, "/ideas");
  await page.getByRole("link", { name: "What became of our ideas" }).click();
  await expect(page.getByRole("heading", { name: "The last three months" })).toBeVisible();
  await expectAccessible(page);
});
