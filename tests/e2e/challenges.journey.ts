import { readFile } from "node:fs/promises";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visitLive } from "./support/visit.ts";

const title = "Letters that people understand";

journey(
  "somebody finds a challenge, reads it, asks the sponsors, and sees the answer as it comes",
  async ({ openAs }) => {
    const sponsor = await aPerson({ name: "Odile Exemple", role: "manager" });
    await aChallenge({ by: sponsor, state: "open", title, types: ["creative"] });
    await aChallenge({ by: sponsor, state: "judging", title: "Flood maps" });
    const hers = await openAs(await aPerson({ name: "Ivo Primjer" }));
    await visitLive(hers, "/challenges");
    await expectAccessible(hers);
    await hers
      .getByRole("navigation", { name: "Where challenges stand" })
      .getByText("Open")
      .click();
    await expect(hers.getByText("Flood maps")).toHaveCount(0);
    await hers.getByText("Filter", { exact: false }).first().click();
    await hers.getByLabel("Type").selectOption("creative");
    await hers.getByRole("button", { name: "Show" }).click();
    await expect(hers).toHaveURL(/state=open.*type=creative|type=creative.*state=open/);
    // Journeys ask for reduced motion, under which nothing ticks.
    await hers.emulateMedia({ reducedMotion: "no-preference" });
    await hers.getByRole("link", { name: title }).click();

    await expect(hers.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(hers.getByText("Citizens write their address eleven times a year.")).toBeVisible();
    await expect(hers.locator("[data-ticking]")).toHaveText(/^\d+d \d\d:\d\d:\d\d$/);
    await hers.emulateMedia({ reducedMotion: "reduce" });
    await expectAccessible(hers);
    await hers.getByRole("button", { name: `Follow ${title}` }).click();
    await expect(hers.getByRole("button", { name: `Stop following ${title}` })).toBeVisible();
    const tabs = hers.getByRole("navigation", { name: "Pages of this challenge" });
    for (const [tab, says] of [
      ["Timeline", "Takes submissions"],
      ["Prizes", "A day with the minister"],
      ["Rules", "Alone or in a team of any size."],
      ["Judging", "Use to citizens"],
    ] as const) {
      await tabs.getByRole("link", { name: tab }).click();
      await expect(hers.getByText(says)).toBeVisible();
    }
    await tabs.getByRole("link", { name: "Timeline" }).click();
    await hers.getByRole("heading", { level: 1 }).waitFor();
    const [file] = await Promise.all([
      hers.waitForEvent("download"),
      hers.getByRole("link", { name: "Add to calendar" }).click(),
    ]);
    const calendar = await readFile(await file.path(), "utf8");
    expect(calendar).toContain(`Last moment to submit: ${title}`);

    await tabs.getByRole("link", { name: "Questions" }).click();
    await hers.getByRole("link", { name: "Ask a question" }).click();
    await hers.getByLabel("Your question").fill("May two units enter together?");
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Send the question" }).click();
    await expect(hers.getByText("Waits for an answer from the sponsors.")).toBeVisible();

    const theirs = await openAs(sponsor);
    await visitLive(theirs, hers.url());
    await expect(theirs.getByText("A colleague", { exact: true })).toBeVisible();
    await expect(theirs.getByText("Ivo Primjer")).toHaveCount(0);
    await theirs.getByRole("link", { name: "Answer", exact: true }).click();
    await theirs.getByRole("textbox", { name: "Your answer" }).fill("They may, as **one** team.");
    await theirs.getByRole("button", { name: "Publish the answer" }).click();

    await expect(hers.getByText("They may, as one team.")).toBeVisible(soon);
    await expect(hers.getByText("Waits for an answer from the sponsors.")).toHaveCount(0);
    await expectAccessible(hers);

    await tabs.getByRole("link", { name: "Updates" }).click();
    await expect(hers.getByText("The sponsors have told nothing yet.")).toBeVisible();
    await theirs.goto(hers.url());
    await theirs.getByRole("link", { name: "Post an update" }).click();
    await theirs.getByLabel("Headline").fill("More time");
    await theirs.getByLabel("What is new").fill("A week more.");
    await theirs.getByRole("button", { name: "Post" }).click();
    await expect(hers.getByRole("heading", { name: "More time" })).toBeVisible(soon);
  },
);

journey("challenges are read and asked about without scripts", async ({ openAs, complaints }) => {
  const challenge = await aChallenge({ state: "open", title });
  const page = await openAs(await aPerson(), { javaScriptEnabled: false });
  await page.goto("/challenges?state=open");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByText(/Closes in (29|30) days/)).toBeVisible();
  await page.getByRole("button", { name: `Follow ${title}` }).click();
  await expect(page.getByRole("button", { name: `Stop following ${title}` })).toBeVisible();
  await page.goto(`/challenges/${challenge.id}/questions/new`);
  await page.getByRole("button", { name: "Send the question" }).click();
  await expect(page.getByText("Write what you want to know.").first()).toBeVisible();
  complaints.forgive(/status of 400/);
  await page.getByLabel("Your question").fill("May two units enter together?");
  await page.getByRole("button", { name: "Send the question" }).click();
  await expect(page.getByText("May two units enter together?")).toBeVisible();
});
