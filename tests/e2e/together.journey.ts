import { db } from "#app/platform/db.server.ts";
import { aCategory, anIdea, aPerson } from "#tests/support/builders.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive, voteButton } from "./support/visit.ts";

const title = "Let people book a time";

journey(
  "two people see each other's presence, votes, comments and edits at once",
  async ({ openAs }) => {
    const author = await aPerson({ name: "Odile Exemple" });
    const idea = await anIdea({ by: author, title });
    const hers = await openAs(author);
    const his = await openAs(await aPerson({ name: "Bram Voorbeeld" }));
    await visitLive(hers, `/ideas/${idea.id}`);
    await visitLive(his, `/ideas/${idea.id}`);
    await expect(hers.getByText("2 people here now")).toBeVisible();
    await expect(his.getByText("2 people here now")).toBeVisible();

    await voteButton(his, title).click();
    await expect(voteButton(hers, title)).toHaveAccessibleName(/^1 vote\b/, soon);

    await his.getByLabel("Write a comment").fill("It works like that at our counter.");
    await hers.getByLabel("Write a comment").fill("I am in the middle of a sen");
    await his.getByRole("button", { name: "Post comment" }).click();
    await expect(hers.getByRole("heading", { name: "1 comment" })).toBeVisible(soon);
    await expect(hers.getByText("It works like that at our counter.")).toBeVisible();
    await expect(hers.getByText("Bram Voorbeeld commented")).toBeAttached();

    await his.getByRole("link", { name: "Edit", exact: true }).click();
    await his.getByLabel("Your comment").fill("It has worked like that for a year.");
    await his.getByRole("button", { name: "Save comment" }).click();
    await expect(hers.getByText("It has worked like that for a year.")).toBeVisible(soon);

    const again = await hers.context().newPage();
    await visit(again, `/ideas/${idea.id}/edit`);
    await again.getByLabel("Title").fill(`${title} online`);
    await again.getByRole("button", { name: "Save changes" }).click();
    await expect(his.getByRole("heading", { level: 1 })).toHaveText(`${title} online`, soon);
    await expect(hers.getByRole("heading", { level: 1 })).toHaveText(`${title} online`, soon);
    await expect(hers.getByLabel("Write a comment")).toHaveValue("I am in the middle of a sen");
  },
);

journey(
  "a new idea is announced in the feed, and nothing moves until one asks for it",
  async ({ openAs }) => {
    await aCategory({ name: "Service" });
    for (let number = 1; number <= 12; number++)
      await anIdea({ title: `Idea number ${String(number)}` });
    const hers = await openAs(await aPerson());
    const his = await openAs(await aPerson());
    await visitLive(hers, "/ideas?sort=new");
    await hers.mouse.wheel(0, 500);
    await expect.poll(() => hers.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    const before = await placeOf();

    await visit(his, "/ideas/new");
    const fresh = "A bell at the counter";
    await his.getByLabel("Title").fill(fresh);
    await his.getByLabel("What gets in the way?").fill("The queue is long.");
    await his.getByLabel("What should change?").fill("People choose a time.");
    await his.getByLabel("Category").selectOption("Service");
    await his.getByRole("button", { name: "Post idea" }).click();
    await expect(his.getByRole("heading", { level: 1, name: fresh })).toBeVisible();

    const bar = hers.getByRole("button", { name: "Show 1 new idea" });
    await expect(bar).toBeVisible(soon);
    expect(await placeOf()).toEqual(before);
    await bar.click();
    await expect(hers.getByRole("article").first()).toContainText(fresh);
    await expect(bar).toHaveCount(0);

    async function placeOf() {
      const scroll = await hers.evaluate(() => window.scrollY);
      return { scroll, card: await hers.getByRole("article").nth(3).boundingBox() };
    }
  },
);

journey("a refused vote is taken back, with the reason", async ({ openAs, complaints }) => {
  const idea = await anIdea({ title });
  const page = await openAs(await aPerson());
  await visit(page, "/ideas");
  await db().idea.update({ where: { id: idea.id }, data: { stage: "accepted" } });
  await voteButton(page, title).click();
  await expect(
    page.getByText("Votes are taken only while an idea is open or in review.").first(),
  ).toBeVisible();
  await expect(voteButton(page, title)).toHaveAttribute("aria-pressed", "false");
  await expect(voteButton(page, title)).toHaveAccessibleName(/^0 votes/);
  complaints.forgive(/status of 409/);
});
