import type { Page } from "@playwright/test";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { aJudgedChallenge, aliasOf, anEntry } from "#tests/support/judging-builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visitLive } from "./support/visit.ts";

async function accept(page: Page, phaseId: string): Promise<void> {
  await visitLive(page, "/judging");
  await expect(page.getByText("Invited: answer")).toBeVisible();
  await page.getByRole("link", { name: "Fewer forms at the counter" }).click();
  await expect(page.getByRole("heading", { name: "Will you judge this phase?" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Yes, I will judge" }).click();
  await expect(page).toHaveURL(`/judging/${phaseId}/declaration`);
}

async function declare(page: Page): Promise<void> {
  await page.getByLabel("What I declare is complete").check();
  await page.getByRole("button", { name: "Declare", exact: true }).click();
  await expect(page.getByText("Judging is blind")).toBeVisible();
}

async function fillIn(page: Page, use: string): Promise<void> {
  await page.getByLabel("Use to citizens", { exact: true }).fill(use);
  await page.getByRole("group", { name: "Cost" }).getByLabel("3").check();
  await page.getByRole("group", { name: "Ready to try" }).getByLabel("Yes").check();
}

journey(
  "judges agree, declare, mark and step aside, and the sponsor sees it live, to the ranking",
  async ({ openAs, complaints }) => {
    journey.slow();
    const home = await aUnit({ name: "Permits Office" });
    const sponsor = await aPerson({ name: "Tomasz Exemple", role: "manager" });
    const anna = await aPerson({ name: "Anna Judges", unit: home });
    const boris = await aPerson({ name: "Boris Judges" });
    const { challenge, phaseId } = await aJudgedChallenge({ by: sponsor });
    const one = await anEntry(challenge, {
      by: await aPerson({ name: "Edgar Enters", unit: home }),
      title: "Ask the address once",
    });
    const other = await anEntry(challenge, { title: "A form that fills itself" });
    const his = await openAs(sponsor);
    const hers = await openAs(anna);
    const theirs = await openAs(boris);

    const judges = `/challenges/${challenge.id}/judges`;
    await visitLive(his, judges);
    for (const name of ["Anna Judges", "Boris Judges"]) {
      const field = his.locator("input[role=combobox]");
      await field.click();
      await field.pressSequentially(name.slice(0, 5));
      await his.getByRole("option", { name }).click();
      await his.getByRole("button", { name: "Invite", exact: true }).click();
      await expect(his.getByRole("rowheader", { name })).toBeVisible(soon);
    }
    await expectAccessible(his);

    await accept(hers, phaseId);
    await expect(hers.getByLabel(/Edgar Enters/)).toBeChecked();
    await expect(hers.getByText("Ask the address once")).toHaveCount(0);
    await hers.getByLabel(/Edgar Enters/).uncheck();
    await expectAccessible(hers);
    await declare(hers);
    await accept(theirs, phaseId);
    await declare(theirs);
    await expect(his.getByText("Ready", { exact: true })).toHaveCount(2, soon);

    await his.getByRole("link", { name: "Assign judges" }).click();
    await expect(his.getByText("4 new assignments for 2 entries")).toBeVisible();
    await expectAccessible(his);
    await his.getByRole("button", { name: "Make these 4 assignments" }).click();
    await expect(his.getByText("0 of 4 completed")).toBeVisible();
    await expectAccessible(his);

    const [first, second] = [await aliasOf(one), await aliasOf(other)];
    await visitLive(hers, `/judging/${phaseId}`);
    await hers.getByRole("link", { name: "Ask the address once" }).click();
    await expect(hers).toHaveURL(`/judging/${phaseId}/${first}`);
    await expect(hers.getByText("Edgar Enters")).toHaveCount(0);
    await fillIn(hers, "40,5");
    await expect(hers.getByText("The draft is saved.")).toBeVisible(soon);
    await hers.reload();
    await expect(hers.getByLabel("Use to citizens", { exact: true })).toHaveValue("40.5");
    await expectAccessible(hers);
    await hers.getByLabel("Use to citizens", { exact: true }).fill("");
    await hers.getByRole("button", { name: "Complete the evaluation" }).click();
    await expect(hers.getByText("Give a mark.").first()).toBeVisible();
    complaints.forgive(/status of 400/);
    await hers.getByLabel("Use to citizens", { exact: true }).fill("45");
    await hers.getByRole("button", { name: "Complete the evaluation" }).click();
    await expect(hers.getByText("87.50 of 100")).toBeVisible();
    await expect(his.getByText("1 of 4 completed")).toBeVisible(soon);

    await visitLive(theirs, `/judging/${phaseId}/${first}`);
    await fillIn(theirs, "30");
    await theirs.getByRole("button", { name: "Complete the evaluation" }).click();
    await expect(theirs.getByText("72.50 of 100")).toBeVisible();
    await theirs.getByRole("link", { name: "Others’ marks" }).click();
    await expect(theirs.getByText("87.50 of 100")).toBeVisible();
    await expect(theirs.getByText("Anna Judges")).toHaveCount(0);
    await visitLive(hers, `/judging/${phaseId}/${first}/deliberation`);
    await theirs.getByLabel("Your words to the other judges").fill("The costs are unclear.");
    await theirs.getByRole("button", { name: "Send" }).click();
    await expect(hers.getByText("The costs are unclear.")).toBeVisible(soon);
    await expectAccessible(hers);

    await visitLive(theirs, `/judging/${phaseId}/${second}/recusal`);
    await theirs.getByLabel("Why do you step aside?").fill("I wrote a part of it.");
    await expectAccessible(theirs);
    await theirs.getByRole("button", { name: "Step aside" }).click();
    await expect(theirs.getByText("You do not judge this any more")).toBeVisible();
    await expect(his.getByText("I wrote a part of it.")).toBeVisible(soon);
    await visitLive(hers, `/judging/${phaseId}/${second}`);
    await fillIn(hers, "50");
    await hers.getByRole("button", { name: "Complete the evaluation" }).click();
    await expect(hers.getByText("92.50 of 100")).toBeVisible();
    await expect(his.getByText("3 of 3 completed")).toBeVisible(soon);

    await his.getByRole("link", { name: "Ranking" }).click();
    await expect(his.getByRole("rowheader").first()).toContainText("A form that fills itself");
    await expect(his.getByText("80.00").first()).toBeVisible();
    await expectAccessible(his);
    await visitLive(his, `/challenges/${challenge.id}/evaluations/${one.id}`);
    await expect(his.getByText("87.50 of 100")).toBeVisible();
    await expectAccessible(his);
  },
);
