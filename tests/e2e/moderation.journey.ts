import type { Page } from "@playwright/test";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { aFile } from "#tests/support/file-builder.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey(
  "a comment is reported and hidden, its author appeals, and another moderator shows it again, live for all",
  async ({ openAs, complaints }) => {
    const [author, reporter, moderator, second] = await Promise.all([
      aPerson({ name: "Ada Author" }),
      aPerson({ name: "Rita Reporter" }),
      aPerson({ name: "Mona Moderator", moderator: true }),
      aPerson({ name: "Max Moderator", moderator: true }),
    ]);
    const idea = await anIdea({ title: "A second shelf for the post" });
    await aComment({ by: author, on: idea, text: "Ask whoever is never at work." });
    const [hers, his, theirs, others] = [
      await openAs(author),
      await openAs(reporter),
      await openAs(moderator),
      await openAs(second),
    ];
    await visitLive(theirs, "/moderation");
    await expect(theirs.getByRole("heading", { name: "Nothing waits" })).toBeVisible();
    await expectAccessible(theirs);

    await visitLive(his, `/ideas/${idea.id}`);
    await his.getByRole("link", { name: "Report the comment by Ada Author" }).click();
    await his.getByLabel("Insulting or demeaning").check();
    await his.getByLabel("What should the moderators know?").fill("It is about one of us.");
    await expectAccessible(his);
    await his.getByRole("button", { name: "Send the report" }).click();
    await expect(his.getByText("A moderator will look at it.")).toBeVisible();

    await theirs.getByRole("link", { name: /Reported: Comment/ }).click();
    await expect(theirs.getByText("It is about one of us.")).toBeVisible();
    await theirs.getByLabel("Hide it").check();
    await theirs.getByRole("button", { name: "Decide" }).click();
    await expect(theirs.getByText("Choose a reason from the list").first()).toBeVisible();
    await theirs.getByLabel("Reason").selectOption({ label: "Insulting or demeaning" });
    await theirs.getByLabel("Explanation").fill("Say what should change, not who is at fault.");
    await expectAccessible(theirs);
    await visitLive(his, `/ideas/${idea.id}`);
    await theirs.getByRole("button", { name: "Decide" }).click();
    await expect(theirs.getByText("Decided: Hidden")).toBeVisible();

    await expect(his.getByText("Moderators have hidden this comment.")).toBeVisible(soon);
    await expect(his.getByText("Ask whoever is never at work.")).toHaveCount(0);

    await visitLive(hers, `/ideas/${idea.id}`);
    await hers.getByRole("link", { name: "What it said, and why" }).click();
    await expect(hers.getByText("Ask whoever is never at work.")).toBeVisible();
    await expect(hers.getByText("Rita Reporter")).toHaveCount(0);
    await hers.getByLabel("What should be seen otherwise?").fill("I meant the lift, not a person.");
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Send the appeal" }).click();
    await expect(hers.getByText("Another moderator will answer.")).toBeVisible();

    await visitLive(others, "/moderation");
    await others.getByRole("link", { name: /Appeal: Comment/ }).click();
    await others.getByLabel("Grant the appeal").check();
    await others.getByLabel("Explanation").fill("It is about the lift indeed.");
    await others.getByRole("button", { name: "Decide" }).click();
    await expect(his.getByText("Ask whoever is never at work.")).toBeVisible(soon);

    await others.goto("/moderation/acts");
    for (const act of ["Hidden", "Appealed", "Shown again"])
      await expect(others.getByRole("rowheader", { name: act })).toBeVisible();
    await expectAccessible(others);
    complaints.forgive(/status of 400/);
  },
);

journey(
  "a hidden idea is gone at once from the page of whoever reads it",
  async ({ openAs, complaints }) => {
    const moderator = await aPerson({ moderator: true });
    const idea = await anIdea({ title: "Replace the head of the team" });
    const his = await openAs(await aPerson());
    const theirs = await openAs(moderator);
    await visitLive(his, `/ideas/${idea.id}`);
    await visitLive(theirs, `/ideas/${idea.id}/report`);
    await theirs.getByLabel("Gives away private or confidential matters").check();
    await theirs.getByRole("button", { name: "Send the report" }).click();
    await expect(theirs).toHaveURL(/\/me\/reports\//);
    await theirs
      .getByRole("link", { name: /Moderation/ })
      .first()
      .click();
    await theirs.getByRole("link", { name: /Reported: Idea/ }).click();
    await theirs.getByLabel("Hide it").check();
    await theirs
      .getByLabel("Reason")
      .selectOption({ label: "Gives away private or confidential matters" });
    await theirs.getByLabel("Explanation").fill("It points at one person.");
    await theirs.getByRole("button", { name: "Decide" }).click();
    await expect(his.getByText("Replace the head of the team")).toHaveCount(0, soon);
    await theirs.getByRole("link", { name: "Open the page" }).click();
    await expect(theirs.getByText("Moderators have hidden this idea")).toBeVisible();
    await expectAccessible(theirs);
    // The page that is read again is not there any more.
    complaints.forgive(/status of 404/);
  },
);

/** Says why on the form that hides something, and hides it. */
async function hide(page: Page, why: string): Promise<void> {
  await expect(page.getByRole("heading", { name: "Hide this" })).toBeVisible();
  await page.getByLabel("Insulting or demeaning").check();
  await page.getByLabel("Explanation").fill(why);
  await page.getByRole("button", { name: "Hide it" }).click();
}

journey(
  "a moderator hides a comment, a file and an idea that nobody has reported; their author reads why",
  async ({ openAs, complaints }) => {
    const author = await aPerson({ name: "Ada Author" });
    const idea = await anIdea({ by: author, title: "A second shelf for the post" });
    await aComment({ by: author, on: idea, text: "Ask whoever is never at work." });
    await aFile({ by: author, on: idea, name: "who-is-late.txt" });
    const [hers, his, theirs] = [
      await openAs(author),
      await openAs(await aPerson()),
      await openAs(await aPerson({ name: "Mona Moderator", moderator: true })),
    ];
    await visitLive(his, `/ideas/${idea.id}`);
    await expect(his.getByRole("link", { name: /^Hide/ })).toHaveCount(0);
    await visitLive(theirs, `/ideas/${idea.id}`);

    await theirs.getByRole("link", { name: "Hide the comment by Ada Author" }).click();
    await expect(theirs.getByText("Ask whoever is never at work.")).toBeVisible();
    await theirs.getByRole("button", { name: "Hide it" }).click();
    await expect(theirs.getByText("Choose a reason from the list").first()).toBeVisible();
    await expectAccessible(theirs);
    await hide(theirs, "Say what should change, not who is at fault.");
    await expect(his.getByText("Moderators have hidden this comment.")).toBeVisible(soon);
    await expect(his.getByText("Ask whoever is never at work.")).toHaveCount(0);

    await theirs.getByRole("link", { name: "Hide who-is-late.txt" }).click();
    await expect(theirs.getByText("who-is-late.txt")).toBeVisible();
    await expect(theirs.getByRole("heading", { name: "Hide this" })).toBeVisible();
    await expectAccessible(theirs);
    await hide(theirs, "It lists colleagues.");
    await expect(his.getByText("who-is-late.txt")).toHaveCount(0, soon);

    await visitLive(theirs, `/ideas/${idea.id}`);
    await theirs.getByRole("link", { name: "Hide", exact: true }).click();
    await hide(theirs, "The title is about a person.");
    await expect(his.getByText("A second shelf for the post")).toHaveCount(0, soon);
    await expect(theirs.getByText("Moderators have hidden this idea")).toBeVisible();

    await theirs.goto("/moderation?show=done");
    for (const thing of ["Comment", "File", "Idea"])
      await expect(
        theirs.getByRole("link", { name: new RegExp(`Noticed by a moderator: ${thing}`) }),
      ).toBeVisible();
    await expectAccessible(theirs);

    await visit(hers, "/inbox");
    await expect(hers.getByRole("listitem").filter({ hasText: "hidden" }).first()).toBeVisible();
    await visit(hers, `/ideas/${idea.id}`);
    await expect(hers.getByText("The title is about a person.")).toBeVisible();
    await hers.getByRole("link", { name: "See why, and appeal" }).click();
    await expect(hers.getByText(/Mona Moderator/).first()).toBeVisible();
    await expect(hers.getByLabel("What should be seen otherwise?")).toBeVisible();
    complaints.forgive(/status of 400/);
    // The page that is read again is not there any more.
    complaints.forgive(/status of 404/);
  },
);
