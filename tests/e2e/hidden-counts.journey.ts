import { aCategory, anIdea, aPerson, aVote } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive, voteButton } from "./support/visit.ts";

const title = "Let people book a time";

journey(
  "where counts are hidden until one has voted, one sees them with one's vote, live, and nobody else does",
  async ({ openAs }) => {
    const category = await aCategory({ hideCounts: "until_voted" });
    const author = await aPerson();
    const idea = await anIdea({ by: author, title, category });
    await anIdea({ title: "A later one", category });
    for (let vote = 0; vote < 6; vote++) await aVote({ on: idea });
    const hers = await openAs(author);
    const his = await openAs(await aPerson());
    await visitLive(hers, "/ideas");
    await visitLive(his, `/ideas/${idea.id}`);
    await expect(voteButton(his, title)).toHaveAccessibleName(/^Votes hidden\b/);
    await expect(his.getByText("The count shows once you have voted")).toBeVisible();
    await expectAccessible(his);

    await voteButton(his, title).click();
    await expect(voteButton(his, title)).toHaveAccessibleName(/^7 votes\b/, soon);
    await expect(his.getByText("Withdrawing now is for good")).toBeVisible();
    const third = await openAs(await aPerson());
    await visit(third, "/ideas");
    await voteButton(third, title).click();
    await expect(voteButton(third, title)).toHaveAccessibleName(/^8 votes\b/, soon);
    await expect(voteButton(his, title)).toHaveAccessibleName(/^8 votes\b/, soon);

    await expect(voteButton(hers, title)).toHaveAccessibleName(/^Votes hidden\b/);
    await hers.reload();
    await expect(hers.getByRole("article").first()).toContainText("A later one");
    await expect(voteButton(hers, title)).toHaveAccessibleName(/^Votes hidden\b/);

    await voteButton(his, title).click();
    await expect(his.getByRole("heading", { level: 1 })).toHaveText("Withdraw your vote for good?");
    await expectAccessible(his);
    await his.getByRole("button", { name: "Withdraw for good" }).click();
    await expect(voteButton(his, title)).toHaveAccessibleName(/^7 votes\b/);
    await expect(his.getByText("which is for good").first()).toBeVisible();
  },
);

journey("an administrator sets how votes are shown in a category", async ({ openAs }) => {
  const category = await aCategory({ name: "Service" });
  const page = await openAs(await aPerson({ admin: true }));
  await visit(page, `/admin/categories/${category.id}`);
  await page.getByLabel("Hidden from everybody until votes are closed").check();
  await page.getByLabel("Show who voted").check();
  const saved = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Save voting rule" }).click();
  await saved;
  await page.reload();
  await expect(page.getByLabel("Hidden from everybody until votes are closed")).toBeChecked();
  await expectAccessible(page);
});
