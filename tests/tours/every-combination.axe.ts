import { axeFindings } from "#tests/e2e/support/accessibility.ts";
import { expect, journey } from "#tests/e2e/support/journey.ts";
import { everyScreen, screenGroups, strangersScreens } from "#tests/e2e/support/screens.ts";
import { findingsName, type PageFindings } from "./axe-table.ts";
import { addressIn, browserFor, chosen, looks } from "./tour.ts";

for (const look of looks) {
  const { theme, language, size } = look;
  for (const group of [...screenGroups, "strangers"] as const) {
    journey(`${theme} ${language} ${String(size)} ${group}`, async ({ openAs, complaints }) => {
      const { me, pages } = await everyScreen();
      const isStranger = group === "strangers";
      const page = await openAs(isStranger ? null : me, browserFor(look));
      // In a window as tall as its page no bar lies over anything: that is looked at elsewhere.
      await page.setViewportSize({ width: size, height: 6_000 });
      const findings: PageFindings[] = [];
      for (const [name, address] of chosen(isStranger ? strangersScreens : pages[group])) {
        await page.goto(addressIn(look, address), { waitUntil: "domcontentloaded" });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        findings.push({ page: name, findings: await axeFindings(page) });
      }
      await journey.info().attach(findingsName, { body: JSON.stringify(findings) });
      complaints.forgive(/status of 4\d\d/);
      expect(findings.flatMap((one) => one.findings)).toEqual([]);
    });
  }
}
