import { expect, type Page } from "@playwright/test";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { journey } from "./support/journey.ts";
import { visit, visitLive } from "./support/visit.ts";

const write = async (page: Page) => {
  await page.getByLabel("Title").fill("One form for every counter");
  await page.getByLabel("In short").fill("Address and name are asked once.");
  await page.getByLabel("Description", { exact: true }).fill("The counter looks it up.");
};

journey(
  "two people enter in a team, submit, hear what the sponsor found, and submit anew",
  async ({ openAs, complaints }) => {
    journey.slow();
    const unit = await aUnit({ name: "Roads" });
    const sponsor = await aPerson({ name: "Mia Muster", role: "manager", unit });
    const challenge = await aChallenge({ by: sponsor, state: "open" });
    const hers = await openAs(await aPerson({ name: "Odile Exemple", unit }));
    const his = await openAs(await aPerson({ name: "Bram Voorbeeld", unit }));

    await visitLive(hers, `/challenges/${challenge.id}/entry`);
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Begin a draft" }).click();
    await hers.getByLabel("Title").fill("One form");
    await expect(hers.getByText("Draft saved")).toBeVisible();
    await expectAccessible(hers);
    await hers.getByRole("link", { name: "Team", exact: true }).click();
    const colleague = hers.locator("input[role=combobox]");
    await colleague.click();
    await colleague.pressSequentially("Bram");
    await hers.getByRole("option", { name: /Bram Voorbeeld/ }).click();
    await hers.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(
      hers.getByRole("button", { name: "Take back the invitation of Bram Voorbeeld" }),
    ).toBeVisible();
    complaints.forgive(/AbortError/);
    await expectAccessible(hers);

    await visit(his, "/inbox");
    await his.getByRole("link", { name: "One form" }).click();
    await his.getByLabel(/^I have read rules and terms/).check();
    await expectAccessible(his);
    await his.getByRole("button", { name: "Join the team" }).click();
    await expect(his.getByRole("heading", { name: "One form", exact: true })).toBeVisible();
    await expect(
      hers.getByRole("button", { name: "Hand the lead to Bram Voorbeeld" }),
    ).toBeVisible();

    await his.getByRole("link", { name: "Continue writing" }).click();
    await write(his);
    await expect(his.getByText("Draft saved")).toBeVisible();

    const board = await openAs(sponsor);
    await visitLive(board, `/challenges/${challenge.id}/screening`);
    await expect(board.getByText("Nothing here")).toBeVisible();
    await visitLive(hers, hers.url().replace("/team", "/edit"));
    await expect(hers.getByLabel("In short")).toHaveValue("Address and name are asked once.");
    await hers.getByLabel(/tell who wrote them/).check();
    await hers.getByLabel(/^I have read rules and terms/).check();
    await hers.getByRole("button", { name: "Submit it" }).click();
    await expect(hers.getByText(/^C-\d{6}$/)).toBeVisible();
    await expectAccessible(hers);

    await expect(board.getByRole("link", { name: "One form for every counter" })).toBeVisible();
    await expectAccessible(board);
    await board.getByLabel("Choose One form for every counter").check();
    await board.getByLabel("What did you find?").selectOption("Incomplete");
    await visitLive(hers, hers.url().replace("/receipt", ""));
    await board.getByLabel("Comment").fill("Say which counters.");
    await board.getByRole("button", { name: "Save and tell them" }).click();
    await expect(board.getByRole("cell", { name: /Say which counters/ })).toBeVisible();
    await expect(hers.getByText("Screening: Incomplete")).toBeVisible();
    await expect(hers.getByText("Say which counters.")).toBeVisible();
    await expectAccessible(hers);
    await visit(his, "/inbox");
    await expect(
      his.getByRole("heading", { name: "Your entry has not passed screening: see why" }),
    ).toBeVisible();

    await hers.getByRole("link", { name: "Change it" }).click();
    await hers.getByLabel("Description", { exact: true }).fill("The counters of every town hall.");
    await hers.getByRole("button", { name: "Submit the changes" }).click();
    await expect(hers.getByText(/^C-\d{6}$/)).toHaveCount(2);
  },
);

journey(
  "without JavaScript a draft is saved, submitted and withdrawn",
  async ({ openAs, complaints }) => {
    const challenge = await aChallenge({ state: "open" });
    const page = await openAs(await aPerson(), { javaScriptEnabled: false });
    await page.goto(`/challenges/${challenge.id}/entry`);
    await page.getByRole("button", { name: "Begin a draft" }).click();
    await page.getByLabel("Title").fill("One form");
    await page.getByRole("button", { name: "Save the draft" }).click();
    await expect(page.getByLabel("Title")).toHaveValue("One form");
    await page.getByRole("button", { name: "Submit it" }).click();
    await expect(page.getByText("Say in a sentence what it is about.").first()).toBeVisible();
    complaints.forgive(/status of 400/);
    await expect(page.getByLabel("Title")).toHaveValue("One form");
    await write(page);
    await page.getByLabel(/tell who wrote them/).check();
    await page.getByLabel(/^I have read rules and terms/).check();
    await page.getByRole("button", { name: "Submit it" }).click();
    await expect(page.getByText(/^C-\d{6}$/)).toBeVisible();
    await page.getByRole("link", { name: "To the submission" }).click();
    await page.getByRole("link", { name: "Withdraw" }).click();
    await page.getByRole("button", { name: "Withdraw" }).click();
    await expect(page.getByText("Withdrawn")).toBeVisible();
  },
);
