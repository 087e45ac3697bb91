import { aComment, anIdea, aPerson, aUnit, aVote } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

async function aDuplicate() {
  const unit = await aUnit({ name: "Counters" });
  const author = await aPerson({ name: "Odile Exemple", unit });
  const manager = await aPerson({ name: "Bram Voorbeeld", unit, manages: [unit] });
  const into = await anIdea({ unit, title: "Print the way on the appointment letter" });
  const idea = await anIdea({ by: author, title: "Print the way on the letter" });
  const comment = await aComment({ on: idea, text: "And from the bus stop, please." });
  const both = await aPerson();
  await aVote({ by: both, on: idea });
  await aVote({ on: idea });
  await aVote({ by: both, on: into });
  return { author, manager, idea, into, comment };
}

journey(
  "a manager merges a duplicate, whose open page leads on with what was being typed there, and undoes it",
  async ({ openAs, complaints }) => {
    const { author, manager, idea, into, comment } = await aDuplicate();
    const hers = await openAs(author);
    const his = await openAs(manager);
    await visitLive(hers, `/ideas/${idea.id}`);
    await hers.getByLabel("Write a comment").fill("I had not seen the other one.");

    await visit(his, `/ideas/${idea.id}`);
    await his.getByRole("link", { name: "Merge", exact: true }).click();
    await expect(his.getByRole("region", { name: "Ideas that resemble it" })).toBeVisible();
    await expectAccessible(his);
    await his.getByRole("button", { name: "See what merging does" }).click();
    await expect(his.getByText("Choose the other idea, or search for it.")).toBeVisible();
    const other = his.locator("input[role=combobox]");
    await other.fill(`http://localhost/ideas/${into.id}#comments`);
    await expect(his.getByRole("option", { name: into.title })).toBeVisible(soon);
    await other.fill("appointment letter");
    await his.getByRole("option", { name: into.title }).click();
    await his.getByRole("button", { name: "See what merging does" }).click();
    const outlook = his.getByRole("region", { name: "What will happen" });
    await expect(outlook).toContainText("1 vote comes along.");
    await expect(outlook).toContainText("1 person has voted for both, and counts once.");
    await expect(outlook).toContainText("then has 2 votes");
    await expectAccessible(his);

    await his.getByRole("button", { name: "Merge the ideas" }).click();
    await expect(his.getByRole("alert")).toContainText("Say why in at least a sentence.");
    complaints.forgive(/status of 400/);
    await his.getByLabel("Why do they belong together?").fill("Both want the way on the letter.");
    await his.getByRole("button", { name: "Merge the ideas" }).click();

    for (const page of [his, hers]) {
      await expect(page).toHaveURL(new RegExp(`/ideas/${into.id}`), soon);
      await expect(page.getByRole("heading", { name: into.title })).toBeVisible();
      await expect(page.getByText(`“${idea.title}” was merged into this idea`)).toBeVisible();
      await expect(page.getByText("And from the bus stop, please.")).toBeVisible();
    }
    await expect(hers.getByLabel("Write a comment")).toHaveValue("I had not seen the other one.");
    await expect(hers.getByRole("button", { name: /vote/i }).first()).toContainText("2");
    await expectAccessible(hers);

    const part = hers.getByRole("article", { name: idea.title });
    await part.getByRole("button", { name: /^Answer/ }).click();
    await part.getByRole("textbox").fill("Yes, both ways.");
    await part.getByRole("button", { name: "Post" }).click();
    await expect(his.getByText("Yes, both ways.")).toBeVisible(soon);
    await visit(hers, `/comments/${comment.id}`);
    await expect(hers).toHaveURL(`/ideas/${into.id}?merged=${idea.id}#comment-${comment.id}`);

    await his.getByRole("link", { name: `Undo the merge of “${idea.title}”` }).click();
    await his.getByLabel("Why does it stand by itself?").fill("They turned out to be two letters.");
    await expectAccessible(his);
    await his.getByRole("button", { name: "Undo the merge" }).click();
    await expect(his).toHaveURL(`/ideas/${idea.id}`);
    await expect(his.getByText("No longer part of")).toBeVisible();
    await expect(hers.getByRole("article", { name: idea.title })).toHaveCount(0, soon);
  },
);

journey(
  "without JavaScript an idea is merged by the address of the other, and its own address leads there for good",
  async ({ openAs }) => {
    const { manager, idea, into } = await aDuplicate();
    const page = await openAs(manager, { javaScriptEnabled: false });
    await page.goto(`/ideas/${idea.id}/merge`);
    await page
      .getByRole("searchbox", { name: "Find the other idea" })
      .fill(`http://localhost/ideas/${into.id}#comments`);
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("heading", { name: into.title })).toBeVisible();
    await page.getByLabel("Why do they belong together?").fill("Both want the way on the letter.");
    await page.getByRole("button", { name: "Merge the ideas" }).click();
    await expect(page.getByText(`“${idea.title}” was merged into this idea`)).toBeVisible();
    await page.goto(`/ideas/${idea.id}?order=helpful#comments`);
    await expect(page).toHaveURL(`/ideas/${into.id}?order=helpful&merged=${idea.id}#comments`);
  },
);
