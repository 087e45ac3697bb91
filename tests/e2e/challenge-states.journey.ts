import { aPerson } from "#tests/support/builders.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey(
  "a challenge is reviewed, sent back with a message, approved and published, and staff see it at once",
  async ({ openAs, complaints }) => {
    const sponsor = await aPerson({ name: "Tomasz Exemple", role: "manager" });
    const leader = await aPerson({ name: "Harriet Exemple", role: "leader" });
    const challenge = await aChallenge({
      by: sponsor,
      title: "Shorter queues on Mondays",
      phases: [{ from: 2, to: 30, name: "Sketches" }],
    });
    const desk = `/challenges/${challenge.id}/state`;
    const his = await openAs(sponsor);
    await visitLive(his, desk);
    await expect(his.getByText("Its sponsors write it. Nobody else sees it.")).toBeVisible();
    await expectAccessible(his);
    await his.getByRole("link", { name: "Send to review" }).click();
    await his.getByRole("button", { name: "Send to review" }).click();
    await expect(his.getByText("It waits for a leader or an administrator")).toBeVisible();

    const hers = await openAs(leader);
    await visit(hers, "/");
    const queue = hers.getByRole("region", { name: "Challenges to review" });
    await queue.getByRole("link", { name: "Shorter queues on Mondays" }).click();
    await hers.getByRole("link", { name: "Request edits" }).click();
    await hers.getByRole("button", { name: "Request edits" }).click();
    await expect(hers.getByRole("alert")).toContainText("Say why, in a sentence or two.");
    complaints.forgive(/status of 400/);
    await hers.getByLabel("Why").fill("Say what becomes of the sketches.");
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Request edits" }).click();

    // His page is open all the while.
    await expect(his.getByText("Say what becomes of the sketches.")).toBeVisible(soon);
    await his.getByRole("link", { name: "Send to review" }).click();
    await his.getByLabel("A word with it").fill("They go on the intranet.");
    await his.getByRole("button", { name: "Send to review" }).click();

    await expect(hers.getByText("They go on the intranet.")).toBeVisible(soon);
    await hers.getByRole("link", { name: "Approve" }).click();
    await hers.getByRole("button", { name: "Approve" }).click();
    await expect(hers.getByText("Its sponsors publish it")).toBeVisible();

    const theirs = await openAs(await aPerson());
    await visitLive(theirs, "/challenges");
    await expect(theirs.getByRole("link", { name: "Shorter queues on Mondays" })).toHaveCount(0);
    await expect(his.getByRole("link", { name: "Publish now" })).toBeVisible(soon);
    await his.getByRole("link", { name: "Publish now" }).click();
    await his.getByRole("button", { name: "Publish now" }).click();
    await expect(his.getByText("Staff see it. Its first phase begins by itself.")).toBeVisible();
    await expectAccessible(his);
    await theirs.getByRole("button", { name: "Show 1 changed challenge" }).click(soon);
    await expect(theirs.getByRole("link", { name: "Shorter queues on Mondays" })).toBeVisible();
  },
);

journey(
  "deadlines are moved forward, never back, and the log has both dates",
  async ({ openAs, complaints }) => {
    const sponsor = await aPerson({ role: "manager" });
    const challenge = await aChallenge({
      by: sponsor,
      state: "open",
      phases: [
        { from: -5, to: 3, name: "Sketches" },
        { from: 5, to: 9, name: "Prototypes" },
      ],
    });
    const page = await openAs(sponsor);
    await visit(page, `/challenges/${challenge.id}/state`);
    await page.getByRole("link", { name: "Move deadlines forward" }).click();
    await expect(page.getByRole("heading", { name: "Move deadlines forward" })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Why").fill("The holidays.");
    await page.getByRole("button", { name: "Move them" }).click();
    await expect(page.getByRole("alert")).toContainText("Nothing is different.");
    complaints.forgive(/status of 400/);
    await expect(page.getByLabel("Why")).toHaveValue("The holidays.");
  },
);
