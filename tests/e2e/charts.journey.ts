import { readFile } from "node:fs/promises";
import { aPerson } from "#tests/support/builders.ts";
import { expect, journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

// The design page holds every component there is.
journey.describe.configure({ timeout: 120_000 });

const title = "First answers within the promise";

for (const direction of ["ltr", "rtl"] as const) {
  journey(
    `the marks of a chart are gone through with the arrows, ${direction}`,
    async ({ openAs }) => {
      const page = await openAs(await aPerson());
      await visit(page, `/design?dir=${direction}&theme=light`);
      const chart = page.getByRole("figure", { name: title }).last();
      const drawing = chart.getByRole("group", { name: title });
      await expect(drawing).toBeVisible();
      const inReach = drawing.locator("[data-mark][tabindex='0']");
      await expect(inReach).toHaveCount(1);
      await expect(inReach).toHaveAccessibleName("This year, Jan: 41%");
      await inReach.focus();
      const tip = drawing.locator("[data-mark-tip]");
      await expect(tip).toHaveText("This year, Jan: 41%");

      const onwards = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
      await page.keyboard.press(onwards);
      await expect(inReach).toBeFocused();
      await expect(tip).toHaveText("This year, Feb: 44%");
      await page.keyboard.press("ArrowDown");
      await expect(tip).toHaveText("The year before, Feb: 29%");
      await page.keyboard.press("End");
      await expect(tip).toHaveText("The year before, Dec: 52%");
      await page.keyboard.press("Control+Home");
      await expect(tip).toHaveText(/^12 March: /);
      await page.keyboard.press("Escape");
      await expect(tip).toBeHidden();
      await expect(inReach).toBeFocused();

      await page.keyboard.press("Tab");
      await expect(chart.locator("summary")).toBeFocused();
    },
  );
}

journey(
  "without JavaScript a chart is an image with its table and its files",
  async ({ openAs }) => {
    const page = await openAs(await aPerson(), { javaScriptEnabled: false });
    await page.goto("/design");
    const chart = page.getByRole("figure", { name: title }).last();
    await expect(chart.getByRole("img", { name: title })).toBeVisible();
    await chart.getByText("Show the figures").click();
    const row = chart.getByRole("row", { name: /^May/ });
    await expect(row.getByRole("cell").first()).toHaveText(/hidden$/);

    for (const [format, beginning] of [
      ["CSV", '\ufeff"Month","This year (%)"'],
      ["SVG", "<svg xmlns="],
      ["PNG", "\ufffdPNG"],
    ] as const) {
      const coming = page.waitForEvent("download");
      await chart.getByRole("link", { name: `${format} – ${title}` }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`groundswell-kept.${format.toLowerCase()}`);
      expect(await readFile(await file.path(), "utf8")).toContain(beginning);
    }
  },
);
