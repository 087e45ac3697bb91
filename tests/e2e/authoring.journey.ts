import type { Page } from "@playwright/test";
import { db } from "#app/platform/db.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visitLive } from "./support/visit.ts";

const goOn = (page: Page) => page.getByRole("button", { name: "Save and go on" }).click();

journey(
  "a manager writes a challenge whole, and the review says what is missing",
  async ({ openAs }) => {
    journey.slow();
    const unit = await aUnit({ name: "Counter services" });
    const tomasz = await aPerson({ name: "Tomasz Exemple", role: "manager", unit });
    await aPerson({ name: "Harriet Exemple", role: "leader", unit });
    const page = await openAs(tomasz, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });

    await visitLive(page, "/challenges/new");
    await page.getByLabel("A call for ideas").check();
    await page.getByRole("button", { name: "Begin" }).click();

    await expect(page.getByRole("heading", { name: "General" })).toBeVisible(soon);
    await page.getByLabel("Title").fill("Fewer forms at the counter");
    await expect(page.getByText("Saved.")).toBeVisible(soon);
    await page.getByLabel("Tagline").fill("Halve what citizens have to fill in.");
    await page
      .getByLabel("Brief")
      .fill("Find a form that nobody needs, and show how to do without it.");
    await goOn(page);

    await expect(page.getByText("Shares come to 0 of 100.")).toBeVisible(soon);
    const sponsor = page.locator("input[role=combobox]");
    await sponsor.click();
    await sponsor.pressSequentially("Harr");
    await expect(page.getByRole("option", { name: /Harriet Exemple/ })).toBeVisible();
    await sponsor.press("ArrowDown");
    await sponsor.press("Enter");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("group", { name: /Harriet Exemple/ })).toBeVisible(soon);
    await page.getByLabel("Share of the cost in per cent").first().fill("60");
    await page.getByLabel("Share of the cost in per cent").last().fill("40");
    await expect(page.getByText("Shares come to 100 of 100.")).toBeVisible();
    await goOn(page);

    await expect(page.getByRole("heading", { name: "Timeline" })).toBeVisible(soon);
    await page.getByLabel("Begins").first().fill("2031-03-01T09:00");
    await page.getByLabel("Ends").first().fill("2031-04-01T18:00");
    await page.getByRole("button", { name: "Add a phase" }).click();
    await page.getByLabel("Name of the phase").last().fill("Presentation");
    await page.getByLabel("Begins").last().fill("2031-05-01T09:00");
    await page.getByLabel("Ends").last().fill("2031-05-02T18:00");
    await page.getByLabel("People can enter in this phase").last().uncheck();
    await goOn(page);

    await expect(page.getByText(/^Altogether: /)).toBeVisible(soon);
    await page.getByRole("button", { name: "Add a prize" }).click();
    await page.getByLabel("Amount").last().fill("2500");
    await expect(page.getByText(/^Altogether: .*2,500/)).toBeVisible();
    await page.getByLabel("Place", { exact: true }).last().fill("2");
    await goOn(page);
    await expect(page.getByRole("heading", { name: "Eligibility and rules" })).toBeVisible(soon);
    await goOn(page);

    await expect(page.getByText("They come to 100 of 100.")).toBeVisible(soon);
    await page.getByRole("button", { name: "Add a criterion" }).click();
    await page.getByLabel("Points or weight").last().fill("5");
    await expect(page.getByText("They come to 105 of 100.")).toBeVisible();
    await page.getByRole("button", { name: "Remove: Criterion 4" }).click();
    await expect(page.getByText("They come to 100 of 100.")).toBeVisible();
    await goOn(page);
    await expect(page.getByRole("heading", { name: "How to enter" })).toBeVisible(soon);
    await goOn(page);
    await expect(page.getByRole("heading", { name: "Resources and questions" })).toBeVisible(soon);
    await goOn(page);

    await expect(page.getByRole("heading", { name: "Commitment" })).toBeVisible(soon);
    await page.getByLabel("By which day").fill("2031-09-30");
    await goOn(page);

    await expect(page.getByText(/things are still missing/)).toBeVisible(soon);
    await page.getByRole("link", { name: "Who acts on the winner: still to be filled in" }).click();
    await expect(page.getByRole("heading", { name: "Commitment" })).toBeVisible(soon);
  },
);

journey(
  "two sponsors write the same section, and neither overwrites the other unawares",
  async ({ openAs }) => {
    const [tomasz, harriet] = [
      await aPerson({ name: "Tomasz Exemple", role: "manager" }),
      await aPerson({ name: "Harriet Exemple", role: "leader" }),
    ];
    const { id } = await aChallenge({ by: tomasz, with: [harriet], title: "Fewer forms" });
    const his = await openAs(tomasz);
    const hers = await openAs(harriet);
    await visitLive(his, `/challenges/${id}/edit/general`);
    await visitLive(hers, `/challenges/${id}/edit/general`);

    await his.getByLabel("Tagline").fill("His words");
    await expect(his.getByText("Saved.")).toBeVisible(soon);
    await expect(hers.getByLabel("Tagline")).toHaveValue("His words", soon);

    await hers.getByLabel("Title").focus();
    await his.getByLabel("Tagline").fill("His newer words");
    await expect(hers.getByText("Tomasz Exemple has changed this section meanwhile")).toBeVisible(
      soon,
    );
    await hers.getByLabel("Title").fill("Her title");
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Keep mine instead" }).click();
    await expect(hers.getByText("Saved.")).toBeVisible(soon);
    const row = await db().challenge.findUniqueOrThrow({ where: { id } });
    expect([row.title, row.tagline]).toEqual(["Her title", "His words"]);

    await visitLive(hers, `/challenges/${id}/edit/review`);
    await expect(hers.getByText("Nothing is missing")).toBeVisible();
    await hers.getByRole("link", { name: "Preview" }).first().click();
    await expect(hers).toHaveURL(/\/preview$/);
    await expect(hers.getByRole("heading", { name: "Her title" })).toBeVisible(soon);
    await expectAccessible(hers);
  },
);
