import { aPerson } from "#tests/support/builders.ts";
import { axeFindings } from "./support/accessibility.ts";
import { journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

journey.describe.configure({ timeout: 400_000 });
journey("look", async ({ openAs, complaints }) => {
  const me = await aPerson();
  const shots: [string, string, number, object][] = [
    ["l1440", "theme=light", 1440, {}],
    ["d1440", "theme=dark", 1440, {}],
    ["l390", "theme=light", 390, {}],
    ["d390", "theme=dark", 390, {}],
    ["rtl", "theme=light&dir=rtl", 900, {}],
    ["forced", "theme=light", 900, { forcedColors: "active" }],
  ];
  for (const [name, query, width, more] of shots) {
    const page = await openAs(me, { viewport: { width, height: 900 }, ...more });
    await visit(page, `/design?${query}`);
    const figures = page.locator("#chart-files figure");
    for (let at = 0; at < (await figures.count()); at++)
      await figures.nth(at).screenshot({ path: `/tmp/in-charts-shots/${name}-${String(at).padStart(2, "0")}.png` });
    await page.locator("#charts figure").first().screenshot({ path: `/tmp/in-charts-shots/${name}-90.png` });
    console.log(name, "overflow", await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
    if (name === "l1440" || name === "d390" || name === "rtl") {
      await page.addScriptTag; // none
      console.log(name, JSON.stringify(await axeFindings(page)).slice(0, 3000));
    }
    if (name === "l1440") {
      const mark = figures.nth(0).locator("[data-mark='6,0']");
      await mark.focus();
      await figures.nth(0).screenshot({ path: `/tmp/in-charts-shots/focus-0.png` });
      await figures.nth(4).locator("[data-mark='3,1']").focus();
      await figures.nth(4).screenshot({ path: `/tmp/in-charts-shots/focus-4.png` });
      await figures.nth(0).locator("summary").click();
      await figures.nth(0).screenshot({ path: `/tmp/in-charts-shots/table-0.png` });
      await page.emulateMedia({ media: "print" });
      await figures.nth(1).screenshot({ path: `/tmp/in-charts-shots/print-1.png` });
      await page.emulateMedia({ media: "screen" });
    }
    if (name === "d1440") {
      await page.emulateMedia({ media: "print" });
      await figures.nth(1).screenshot({ path: `/tmp/in-charts-shots/print-dark-1.png` });
    }
    if (name === "l390") {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
      console.log("320@200% overflow", await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
      for (const at of [0, 1, 3, 4, 5]) await figures.nth(at).screenshot({ path: `/tmp/in-charts-shots/big-${at}.png` });
    }
    await page.close();
  }
  console.log(JSON.stringify((complaints as { taken?: unknown }).taken ?? null));
});
