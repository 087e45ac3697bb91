import type { BrowserContext } from "@playwright/test";
import { strangersScreens } from "#tests/e2e/support/screens.ts";
import { takePicture, takeReadmePicture } from "./pictures.ts";
import { addressIn, browserFor, chosen, looks, readme, type Look } from "./tour.ts";
import { cookieOf, tour } from "./world.ts";

if (readme) {
  tour("the pictures of the README", async ({ browser, world }) => {
    const person = await world.demoPerson();
    const pages = await world.demoPages();
    for (const { name, page: wanted, theme, size } of readmePictures) {
      const look: Look = { theme, size, language: "en" };
      const context = await browser.newContext({ baseURL: world.url, ...browserFor(look) });
      await context.addCookies([await cookieOf(person, world.url)]);
      const page = await context.newPage();
      await page.goto(pages[wanted] ?? "/");
      await takeReadmePicture(page, name);
      await context.close();
    }
  });
} else {
  for (const look of looks)
    tour(`${look.theme}, ${look.language}, ${String(look.size)} px`, async ({ browser, world }) => {
      const demo = await world.demoPages();
      const { me, pages } = await world.screens();
      const context = await browser.newContext({ baseURL: world.url, ...browserFor(look) });
      await visitAll(context, look, strangersScreens);
      await context.addCookies([await cookieOf(await world.demoPerson(), world.url)]);
      await visitAll(context, look, demo);
      await context.addCookies([await cookieOf(me, world.url)]);
      for (const group of Object.values(pages)) await visitAll(context, look, group);
      await context.close();
    });
}

const readmePictures = [
  { name: "feed", page: "demo feed", theme: "light", size: 1440 },
  { name: "idea-phone", page: "demo idea", theme: "light", size: 390 },
  { name: "home-dark", page: "demo home", theme: "dark", size: 1440 },
] as const;

async function visitAll(
  context: BrowserContext,
  look: Look,
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  const page = await context.newPage();
  for (const [name, address] of chosen(pages)) {
    await page.goto(addressIn(look, address));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await takePicture(page, name, look);
  }
  await page.close();
}
