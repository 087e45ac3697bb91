import { newId } from "#app/core/ids.ts";
import { aCategory, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { takenOver, visit, visitLive } from "./support/visit.ts";

async function manyIdeas(count: number): Promise<void> {
  const by = await aPerson();
  const category = await aCategory({ name: "Service" });
  for (let number = 1; number <= count; number++)
    await anIdea({ by, category, title: `Idea number ${String(number)}` });
}

journey("the feed goes on as one reads, and back finds the place again", async ({ openAs }) => {
  await manyIdeas(45);
  const page = await openAs(await aPerson());
  await visit(page, "/ideas?sort=new");
  await expect(page.getByRole("article")).toHaveCount(20);
  const last = page.getByRole("link", { name: "Idea number 3", exact: true });
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 2_000);
      return last.count();
    })
    .toBe(1);
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(3_000);
  await last.click();
  await expect(page.getByRole("heading", { level: 1, name: "Idea number 3" })).toBeVisible();
  await page.goBack();
  await expect(last).toBeInViewport();
  await expect(page.getByRole("article")).toHaveCount(45);
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - place)).toBeLessThan(200);
});

journey("without JavaScript the next ideas are a link away", async ({ openAs }) => {
  await manyIdeas(22);
  const page = await openAs(await aPerson(), { javaScriptEnabled: false });
  await page.goto("/ideas?sort=new");
  await page.getByRole("link", { name: "Show more ideas" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
});

journey(
  "a filtered feed has an address to share, and says when nothing matches",
  async ({ openAs }) => {
    await manyIdeas(2);
    await aCategory({ name: "Empty shelf" });
    const page = await openAs(await aPerson());
    await visit(page, "/ideas");
    await page.getByText("Filters").click();
    await page.getByLabel("Category").selectOption("Service");
    await page.getByLabel("Posted from").fill("2020-01-31");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await expect(page).toHaveURL(/category=.*from=2020-01-31/);
    await expect(page.getByRole("article")).toHaveCount(2);
    await expect(page.getByText("2 filters in force")).toBeAttached();
    const colleague = await openAs(await aPerson());
    await visit(colleague, page.url());
    await expect(colleague.getByRole("article")).toHaveCount(2);
    await expectAccessible(colleague);

    await page.getByLabel("Category").selectOption("Empty shelf");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await expect(page.getByText("No idea matches these filters.")).toBeVisible();
    await page.getByRole("link", { name: "remove Empty shelf" }).click();
    await expect(page.getByRole("article")).toHaveCount(2);
    await page.getByRole("link", { name: "Clear all" }).click();
    await takenOver(page);
    await expect(page).toHaveURL(/\/ideas$/);
  },
);

journey(
  "a narrowed feed hears of new ideas that belong to it, and of no others",
  async ({ openAs }) => {
    const unit = await aUnit();
    const category = await aCategory();
    await anIdea({ unit, category });
    const page = await openAs(await aPerson());
    await visitLive(page, `/ideas?unit=${unit.id}`);
    const colleague = (await openAs(await aPerson())).context().request;
    for (const [title, home] of [
      ["Elsewhere", await aUnit()],
      ["Below", await aUnit({ under: unit })],
    ] as const) {
      const text = { title, problem: "It is slow.", proposal: "Make it quick.", beneficiary: "" };
      const place = { kind: "new", categoryId: category.id, unitId: home.id, language: "en" };
      await colleague.post("/ideas/new", {
        form: { ...text, ...place, draftId: newId() },
        headers: { Origin: new URL(page.url()).origin },
      });
    }
    await page.getByRole("button", { name: "Show 1 new idea" }).click();
    await expect(page.getByRole("article")).toHaveCount(2);
    await expect(page.getByRole("link", { name: "Below" })).toBeVisible();
  },
);

journey("the board shows ideas by stage, and hears when one comes", async ({ openAs }) => {
  const category = await aCategory();
  await anIdea({ title: "Being tried", stage: "piloting", category });
  const page = await openAs(await aPerson(), { viewport: { width: 390, height: 800 } });
  await visit(page, "/ideas");
  await page.getByRole("link", { name: "Board by stage" }).click();
  const piloting = page.getByRole("region", { name: "Piloting" });
  await expect(piloting.getByRole("link", { name: "Being tried" })).toBeVisible();
  await page.getByRole("region", { name: "Stages, side by side" }).focus();
  await page.keyboard.press("ArrowRight");
  await expectAccessible(page);
});
