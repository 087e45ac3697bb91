import type { Page } from "@playwright/test";
import type { Actor } from "#app/core/actor.ts";
import { aCategory, anIdea, aPerson } from "#tests/support/builders.ts";
import { expect, journey } from "./support/journey.ts";
import { visit, visitLive, voteButton } from "./support/visit.ts";

async function manyIdeas(count: number, by: Actor): Promise<string[]> {
  const category = await aCategory({ name: "Service" });
  const ids: string[] = [];
  for (let number = 1; number <= count; number++)
    ids.push((await anIdea({ by, category, title: `Idea ${String(number)}` })).id);
  return ids;
}

/** Scrolls down until the feed shows the oldest idea. */
async function readToTheEnd(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 2_000);
      return page.getByRole("link", { name: "Idea 1", exact: true }).count();
    })
    .toBe(1);
}

journey(
  "the feed is right again after a lost connection, down to its end, and hears of edits",
  async ({ openAs, complaints }) => {
    const author = await aPerson();
    const [oldest, second] = await manyIdeas(25, author);
    const page = await openAs(await aPerson());
    await visitLive(page, "/ideas?sort=new");
    await readToTheEnd(page);

    const hers = await openAs(author);
    await visit(hers, `/ideas/${second ?? ""}/edit`);
    await hers.getByLabel("Title").fill("Idea with a better name");
    await hers.getByRole("button", { name: "Save changes" }).click();
    await expect(hers.getByRole("heading", { level: 1 })).toHaveText("Idea with a better name");
    await expect(page.getByRole("link", { name: "Idea with a better name" })).toBeVisible();

    await page.context().setOffline(true);
    await expect(page.getByText("You are offline.").first()).toBeVisible();
    const colleague = await openAs(await aPerson());
    await visit(colleague, `/ideas/${oldest ?? ""}`);
    await voteButton(colleague, "Idea 1").click();
    await expect(voteButton(colleague, "Idea 1")).toHaveAccessibleName(/^1 vote\b/);
    await page.context().setOffline(false);
    await expect(voteButton(page, "Idea 1")).toHaveAccessibleName(/^1 vote\b/, { timeout: 15_000 });
    complaints.forgive(/ERR_INTERNET_DISCONNECTED|manifest patches/);
  },
);

journey("a list found again by going back shows votes given meanwhile", async ({ openAs }) => {
  await manyIdeas(25, await aPerson());
  const page = await openAs(await aPerson());
  await visit(page, "/ideas?sort=new");
  await readToTheEnd(page);
  await page.getByRole("link", { name: "Idea 1", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Idea 1" })).toBeVisible();
  await voteButton(page, "Idea 1").click();
  await expect(voteButton(page, "Idea 1")).toHaveAccessibleName(/^1 vote\b/);
  await page.goBack();
  await expect(voteButton(page, "Idea 1")).toHaveAttribute("aria-pressed", "true");
  await expect(voteButton(page, "Idea 1")).toHaveAccessibleName(/^1 vote\b/);
});

journey(
  "a page of the feed that arrives after one has turned to another order stays away from it",
  async ({ openAs }) => {
    await manyIdeas(25, await aPerson());
    const page = await openAs(await aPerson());
    let letGo = () => undefined;
    const held = new Promise<void>((settle) => {
      letGo = () => void settle();
    });
    await page.route(/\/api\/feed\?.*after=/, async (route) => {
      await held;
      await route.continue();
    });
    await visit(page, "/ideas?sort=new");
    const asked = page.waitForRequest(/\/api\/feed\?.*after=/);
    await page.getByRole("link", { name: "Show more ideas" }).scrollIntoViewIfNeeded();
    await asked;
    await page.getByRole("link", { name: "Most supported" }).click();
    await expect(page).toHaveURL(/sort=supported/);
    await expect(page.getByRole("link", { name: "Show more ideas" })).toBeAttached();
    const answered = page.waitForResponse(/\/api\/feed\?sort=new/);
    letGo();
    await answered;
    await expect(page.getByRole("article")).toHaveCount(20);
  },
);

journey("a vote that could not be withdrawn still shows", async ({ openAs, complaints }) => {
  const idea = await anIdea({ title: "Idea 1" });
  const page = await openAs(await aPerson());
  await visit(page, `/ideas/${idea.id}`);
  const button = voteButton(page, "Idea 1");
  await button.click();
  await expect(button).toHaveAccessibleName(/^1 vote\b.*[Ww]ithdraw/);
  await page.route("**/api/ideas/*/vote", (route) => route.abort());
  await button.click();
  await expect(page.getByText("Your vote could not be sent.").first()).toBeVisible();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(button).toHaveAccessibleName(/^1 vote\b/);
  complaints.forgive(/ERR_FAILED|manifest patches/);
});

for (const first of ["the reading", "the comment"] as const)
  journey(
    `a comment sent while the page is read again leaves its field, and is read: ${first} began first`,
    async ({ openAs }) => {
      const author = await aPerson();
      const idea = await anIdea({ title: "Idea 1", by: author });
      const hers = await openAs(await aPerson());
      await visit(hers, `/ideas/${idea.id}`);
      await hers.getByLabel("Write a comment").fill("When?");
      await hers.getByRole("button", { name: "Post comment" }).click();
      await expect(hers.getByRole("article").getByText("When?")).toBeVisible();
      const page = await openAs(author);
      // What is heard live would hide what was not read.
      await page.route("**/socket.io/**", (route) => route.abort());
      await page.routeWebSocket("**/socket.io/**", (socket) => socket.close());
      const marking = await heldBack(page, "**/reading");
      const reading = await heldBack(page, /\/ideas\/[^/]+\.data$/);
      const sending = await heldBack(page, "**/comments.data");
      await visit(page, `/ideas/${idea.id}`);
      const field = page.getByLabel("Write a comment");
      await field.fill("On Mondays.");
      const post = async () => {
        await page.getByRole("button", { name: "Post comment" }).click();
        await sending.asked;
      };
      const read = async () => {
        marking.letGo();
        await reading.asked;
      };
      for (const step of first === "the reading" ? [read, post] : [post, read]) await step();

      const answered = page.waitForResponse(/\/ideas\/[^/]+\.data$/);
      reading.letGo();
      await answered;
      await expect(page.getByRole("link", { name: /unread/ })).toHaveCount(0);
      sending.letGo();
      await expect(field).toHaveValue("");
      await expect(page.getByRole("article").getByText("On Mondays.")).toBeInViewport();
    },
  );

journey(
  "a comment that was refused once is taken the next time, leaves its field, and another one follows",
  async ({ openAs, complaints }) => {
    const idea = await anIdea({ title: "Idea 1" });
    const page = await openAs(await aPerson());
    await visit(page, `/ideas/${idea.id}`);
    const field = page.getByLabel("Write a comment");
    const post = page.getByRole("button", { name: "Post comment" });
    await post.click();
    await expect(page.getByRole("alert")).toBeVisible();
    complaints.forgive(/status of 400/);
    for (const text of ["On Mondays.", "And on Tuesdays."]) {
      await field.fill(text);
      await post.click();
      await expect(page.getByRole("article").getByText(text)).toBeVisible();
      await expect(field).toHaveValue("");
      await expect(page.getByRole("alert")).toHaveCount(0);
    }
  },
);

/** Requests to an address wait until they are let go. */
async function heldBack(page: Page, address: string | RegExp) {
  let letGo = () => undefined;
  const wait = new Promise<void>((settle) => {
    letGo = () => void settle();
  });
  let isAsked = () => undefined;
  const asked = new Promise<void>((settle) => {
    isAsked = () => void settle();
  });
  await page.route(address, async (route) => {
    isAsked();
    await wait;
    await route.continue();
  });
  return { asked, letGo: () => void letGo() };
}
