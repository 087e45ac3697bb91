import { aCategory, anIdea, aPerson } from "#tests/support/builders.ts";
import { expect, journey } from "./support/journey.ts";
import { takenOver, visit } from "./support/visit.ts";

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
    await page.getByLabel("Category").selectOption("Service");
    await page.getByRole("button", { name: "Filter" }).click();
    await expect(page).toHaveURL(/category=/);
    await expect(page.getByRole("article")).toHaveCount(2);
    const colleague = await openAs(await aPerson());
    await visit(colleague, page.url());
    await expect(colleague.getByRole("article")).toHaveCount(2);

    await page.getByLabel("Category").selectOption("Empty shelf");
    await page.getByRole("button", { name: "Filter" }).click();
    await expect(page.getByText("No idea matches these filters.")).toBeVisible();
    await page.getByRole("link", { name: "Show all ideas" }).click();
    await takenOver(page);
    await expect(page.getByRole("article")).toHaveCount(2);
  },
);
