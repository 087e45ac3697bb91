import type { Page } from "@playwright/test";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { expect, journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

/** Notes whenever the page's heading, once shown, is not. */
async function watchHeading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = Object.assign(window, { hidings: 0 });
    let wasShown = false;
    setInterval(() => {
      const isShown = (document.querySelector("h1")?.getClientRects().length ?? 0) > 0;
      if (wasShown && !isShown) noted.hidings++;
      wasShown = isShown;
    }, 2);
  });
}

journey(
  "a page that is written stays in sight while the browser takes it over, however slowly its words come",
  async ({ openAs }) => {
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    const page = await openAs(author);
    await watchHeading(page);
    // Scripts, and the catalogues of words among them, come one after the other.
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    for (const path of [`/ideas/${idea.id}/edit`, `/ideas/${idea.id}/files`, "/ideas/new"]) {
      await visit(page, path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // What shows only now is there in the end, with its words.
      await page.waitForLoadState("networkidle");
      const hidings = await page.evaluate(() => Number(Reflect.get(window, "hidings")));
      expect(hidings, path).toBe(0);
    }
  },
);
