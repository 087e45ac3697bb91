import { existsSync, mkdirSync, renameSync } from "node:fs";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { inRoot } from "#server/starter/places.mjs";
import type { Look } from "./tour.ts";

const folder = (name: string) => inRoot(".cache", "screens", name);

/** Takes a picture of the whole page; the one that was there becomes the one before. */
export async function takePicture(page: Page, name: string, look: Look): Promise<void> {
  const file = `${name.replaceAll(/\W+/g, "-")}.${String(look.size)}.${look.theme}.${look.language}.png`;
  for (const one of ["now", "before"]) mkdirSync(folder(one), { recursive: true });
  const target = `${folder("now")}/${file}`;
  if (existsSync(target)) renameSync(target, `${folder("before")}/${file}`);
  await atRest(page);
  await page.screenshot({ path: target, fullPage: true, animations: "disabled", caret: "hide" });
}

/** Takes a picture of the window for the README, in as many colours as fit into 150 kB. */
export async function takeReadmePicture(page: Page, name: string): Promise<void> {
  await atRest(page);
  const taken = await page.screenshot({ animations: "disabled", caret: "hide" });
  for (const colours of [256, 128, 64, 32]) {
    const small = await sharp(taken).png({ palette: true, colours, effort: 10 }).toBuffer();
    if (small.length > 150_000 && colours > 32) continue;
    await sharp(small).toFile(inRoot("docs", "images", `${name}.png`));
    return;
  }
}

/** Letters in their own font, and nothing on its way. */
async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
