import type { Page } from "@playwright/test";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { aBadge } from "#tests/support/recognition-builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit } from "./support/visit.ts";

const english = (page: Page) => page.getByRole("group", { name: "In English" });

/** Writes what a badge says, in English. */
async function write(page: Page, name: string) {
  await english(page).getByLabel("Name").fill(name);
  await english(page).getByLabel("In a sentence").fill("Somebody felt expected.");
  await english(page).getByLabel("What it takes").fill("A **newcomer** says so.");
}

journey(
  "a badge is designed, earned by a rule that looks back, and seen on a profile once its holder wants that",
  async ({ openAs, complaints }) => {
    journey.slow();
    const [leader, author] = [
      await aPerson({ role: "leader" }),
      await aPerson({ name: "Ines Voor" }),
    ];
    await anIdea({ by: author, title: "Salt the steps before six" });
    await aBadge();
    const [hers, his] = [await openAs(leader), await openAs(author)];

    await visit(his, "/me/badges");
    await expect(his.getByRole("heading", { name: "No badge yet" })).toBeVisible();
    await expectAccessible(his);

    await visit(hers, "/");
    await hers.getByRole("link", { name: "Recognition", exact: true }).first().click();
    await hers.getByRole("link", { name: "Badges", exact: true }).click();
    await hers.getByRole("link", { name: "Design a badge" }).click();
    await hers.getByRole("button", { name: "Save the badge" }).click();
    await expect(hers.getByRole("alert")).toContainText(
      "Give it a name, a sentence and what it takes",
    );
    await expect(hers.getByRole("alert")).toContainText("Choose at least one way");
    complaints.forgive(/status of 400/);
    await write(hers, "Warm welcome");
    await hers.getByRole("radio", { name: "Shield", exact: true }).check();
    await hers.getByRole("radio", { name: "Sun", exact: true }).check();
    await hers.getByRole("radio", { name: "Laurel" }).check();
    const preview = hers.getByRole("img", { name: "Badge: Shield, Teal, Sun, Laurel" });
    await expect(preview).toBeVisible();
    await hers.getByLabel("A rule, to whoever earned it").check();
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Save the badge" }).click();

    await expect(hers.getByRole("heading", { level: 1, name: "Warm welcome" })).toBeVisible();
    await expect(hers.getByText("Nobody holds it yet.")).toBeVisible();
    await expectAccessible(hers);
    await hers.getByRole("link", { name: "Set the rule" }).click();
    await hers.getByText("Standard rules").click();
    await hers.getByRole("link", { name: "Fill in “First idea”" }).click();
    await expect(hers).toHaveURL(/standard=first_idea/);
    await hers.getByLabel("How many are needed").fill("2");
    await expect(hers.getByText("Earned by whoever has posted 2 ideas.")).toBeVisible();
    await hers.getByLabel("How many are needed").fill("0");
    await hers.getByRole("button", { name: "Set this rule and look back" }).click();
    await expect(hers.getByRole("alert")).toContainText("a whole number from 1 to 1,000");
    complaints.forgive(/status of 400/);
    await hers.getByLabel("How many are needed").fill("1");
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Set this rule and look back" }).click();
    await expect(hers.getByText("Everybody has been looked at. 1 award was given")).toBeVisible(
      soon,
    );

    await his.reload();
    const mine = his.getByRole("article").filter({ hasText: "Warm welcome" });
    await expect(mine).toContainText("Because you posted “Salt the steps before six” on");
    await expect(mine).toContainText("Only you see it");
    await visit(hers, `/people/${author.id}`);
    await expect(hers.getByRole("region", { name: "Badges" })).toHaveCount(0);
    await mine.getByRole("button", { name: "“Warm welcome”: Show it on my profile" }).click();
    await expect(mine).toContainText(/Colleagues see it|Announced to everybody/);
    await his.getByRole("button", { name: "Name me" }).click();
    await expect(his.getByText("You are named.")).toBeVisible();
    await expectAccessible(his);

    await hers.reload();
    const shown = hers.getByRole("region", { name: "Badges" });
    await expect(shown).toContainText("Salt the steps before six");
    await expectAccessible(hers);
    await shown.getByRole("link", { name: "Warm welcome" }).click();
    await expect(hers.getByRole("region", { name: "Who holds it" })).toContainText("Ines Voor");

    await hers.getByRole("link", { name: "Change" }).click();
    await english(hers).getByLabel("In a sentence").fill("Somebody was expected.");
    await hers.getByRole("button", { name: "Save the badge" }).click();
    await expect(hers.getByText("Version 1, from")).toBeVisible();
    await hers.getByRole("link", { name: "Retire" }).click();
    await hers.getByRole("alertdialog").getByRole("button", { name: "Retire" }).click();
    await expect(hers.getByText("Every award of it stays.")).toBeVisible();
    await his.reload();
    await expect(mine).toContainText("Announced to everybody");
  },
);

journey("all of it works without JavaScript, and keeps what was typed", async ({ openAs }) => {
  const leader = await aPerson({ role: "leader" });
  const page = await openAs(leader, { javaScriptEnabled: false });
  await page.goto("/badges/new");
  await write(page, "Warm welcome");
  await page.getByRole("radio", { name: "Diamond" }).check();
  await page.getByLabel("A rule, to whoever earned it").check();
  await page.getByRole("button", { name: "Show how it looks" }).click();
  await expect(
    page.getByRole("img", { name: "Badge: Diamond, Teal, Star, No ribbon" }),
  ).toBeVisible();
  await expect(english(page).getByLabel("Name")).toHaveValue("Warm welcome");
  await page.getByRole("button", { name: "Save the badge" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Warm welcome" })).toBeVisible();

  await page.getByRole("link", { name: "Set the rule" }).click();
  await page.getByLabel("How many are needed").fill("3");
  await page.getByRole("button", { name: "Say it in words" }).click();
  await expect(page.getByText("Earned by whoever has posted 3 ideas.")).toBeVisible();
  await page.getByRole("button", { name: "Set this rule and look back" }).click();
  await expect(page.getByRole("heading", { name: "The rule that holds" })).toBeVisible();
  await page.getByRole("link", { name: "End the rule" }).click();
  await page.getByRole("button", { name: "End the rule" }).click();
  await expect(page.getByRole("heading", { name: "There is no rule yet" })).toBeVisible();

  await page.goto("/badges");
  await page.getByRole("link", { name: "Warm welcome" }).click();
  await page.getByRole("link", { name: "Retire" }).click();
  await page.getByRole("button", { name: "Retire" }).click();
  await page.getByRole("link", { name: "Bring back" }).click();
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(page.getByText("Every award of it stays.")).toHaveCount(0);
});
