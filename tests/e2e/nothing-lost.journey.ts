import type { Page } from "@playwright/test";
import { db } from "#app/platform/db.server.ts";
import { aCategory, aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { cookieName, sessionToken } from "#tests/support/sign-in.ts";
import { expect, journey } from "./support/journey.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { visit, visitLive } from "./support/visit.ts";

const title = "Let people book a time";

/** Fills in a whole idea and waits until it is a draft; then the session ends, and one more sentence is typed. */
async function typeUntilTheSessionEnds(page: Page): Promise<void> {
  await visit(page, "/ideas/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What gets in the way?").fill("The queue is long.");
  await page.getByLabel("Category").selectOption("Service");
  await expect(page.getByText("Draft saved")).toBeVisible();
  await page.context().clearCookies();
  await page.getByLabel("What should change?").fill("The last words.");
}

async function comeBack(page: Page, person: { readonly id: string }): Promise<void> {
  const value = await sessionToken(person);
  const url = new URL(page.url()).origin;
  await page
    .context()
    .addCookies([{ name: cookieName, value, url, httpOnly: true, sameSite: "Lax" }]);
}

function unsent(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("unsent ")));
}

journey(
  "an idea posted after the session has ended is posted once one has signed in again",
  async ({ openAs, complaints }) => {
    await aCategory({ name: "Service" });
    const person = await aPerson();
    const page = await openAs(person);
    await typeUntilTheSessionEnds(page);
    await page.getByRole("button", { name: "Post idea" }).click();
    await expect(page.getByText(/^Your session has ended\. Sign in in another tab/)).toBeVisible();
    await expectAccessible(page);
    await comeBack(page, person);
    await page.getByRole("button", { name: "Send again" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByText("The last words.")).toBeVisible();
    expect(await unsent(page), "nothing waits any more").toEqual([]);
    complaints.forgive(/status of 401|favicon/);
  },
);

journey(
  "an idea that could not be taken waits for whoever typed it, and for nobody else",
  async ({ openAs, complaints }) => {
    await aCategory({ name: "Service" });
    const [person, colleague] = [await aPerson(), await aPerson()];
    const page = await openAs(person);
    await typeUntilTheSessionEnds(page);
    const address = page.url();
    await page.getByRole("button", { name: "Post idea" }).click();
    await expect(page.getByText(/^Your session has ended/)).toBeVisible();

    await comeBack(page, colleague);
    await visit(page, "/ideas/new");
    await expect(page.getByLabel("Title")).toHaveValue("");
    await comeBack(page, person);
    await visit(page, address);
    await expect(page.getByLabel("What should change?")).toHaveValue("The last words.");
    await expect(page.getByText("Draft saved")).toBeVisible();

    await page.route(/\/ideas\/new(\.data)?$/, async (route) => {
      if (route.request().method() === "POST") await route.fulfill({ status: 500, body: "" });
      else await route.fallback();
    });
    await page.getByLabel("What should change?").fill("Words before the failure.");
    await page.getByRole("button", { name: "Post idea" }).click();
    await expect(page.getByRole("heading", { name: /Something went wrong/ })).toBeVisible();
    await visit(page, address);
    await expect(page.getByLabel("What should change?")).toHaveValue("Words before the failure.");
    complaints.forgive(/status of (401|500)|favicon|SyntaxError/);
  },
);

journey(
  "saving a draft by its button after the session has ended can be done again",
  async ({ openAs, complaints }) => {
    await aCategory({ name: "Service" });
    const person = await aPerson();
    const page = await openAs(person);
    await typeUntilTheSessionEnds(page);
    await page.getByRole("button", { name: "Save as draft" }).click();
    await expect(page.getByText(/^Your session has ended/)).toBeVisible();
    await comeBack(page, person);
    await page.getByRole("button", { name: "Send again" }).click();
    await expect(page).toHaveURL(/\/drafts$/);
    const drafts = await db().ideaDraft.findMany();
    expect(drafts).toMatchObject([{ fields: { title, proposal: "The last words." } }]);
    expect(await unsent(page)).toEqual([]);
    complaints.forgive(/status of 401|favicon/);
  },
);

journey("of a draft only one save is under way, and the last text is kept", async ({ openAs }) => {
  await aCategory({ name: "Service" });
  const page = await openAs(await aPerson());
  let [underWay, most] = [0, 0];
  await page.route(/\/drafts\/[^/]+$/, async (route) => {
    most = Math.max(most, ++underWay);
    await new Promise((later) => setTimeout(later, 1_500));
    const answer = await route.fetch();
    underWay -= 1;
    await route.fulfill({ response: answer });
  });
  await visit(page, "/ideas/new");
  for (const text of ["One", "One two", "One two three"]) {
    await page.getByLabel("Title").fill(text);
    await page.waitForTimeout(1_000);
  }
  await expect(page.getByText("Draft saved")).toBeVisible();
  expect(most).toBe(1);
  expect(await db().ideaDraft.findMany()).toMatchObject([{ fields: { title: "One two three" } }]);
});

journey("an edit outlives a wrong click, until it is saved or given up", async ({ openAs }) => {
  const me = await aPerson();
  const idea = await anIdea({ by: me, title });
  const comment = await aComment({ by: me, on: idea, text: "As it stood." });
  const page = await openAs(me);
  for (const [address, label, button] of [
    [`/ideas/${idea.id}/edit`, "Title", "Save changes"],
    [`/comments/${comment.id}/edit`, "Your comment", "Save comment"],
  ] as const) {
    await visit(page, address);
    const field = page.getByLabel(label);
    const stood = await field.inputValue();
    await field.fill("Half an edit");
    await page.getByRole("link", { name: "Cancel" }).click();
    await expect(page).toHaveURL(/\/ideas\/[^/]+$/);
    await visit(page, address);
    await expect(field).toHaveValue("Half an edit");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Show the saved text instead" }).click();
    await expect(field).toHaveValue(stood);
    await field.fill("A whole edit");
    await page.reload();
    await expect(field).toHaveValue("A whole edit");
    await page.getByRole("button", { name: button }).click();
    await expect(page.getByText("A whole edit").first()).toBeVisible();
    expect(await unsent(page)).toEqual([]);
  }
});

journey(
  "an edit that crossed another one is kept, and saved on the second try",
  async ({ openAs, complaints }) => {
    const me = await aPerson();
    const idea = await anIdea({ by: me, title });
    const [page, other] = [await openAs(me), await openAs(me)];
    await visit(page, `/ideas/${idea.id}/edit`);
    await visit(other, `/ideas/${idea.id}/edit`);
    await other.getByLabel("Title").fill("The first edit");
    await other.getByRole("button", { name: "Save changes" }).click();
    await expect(other.getByRole("heading", { level: 1, name: "The first edit" })).toBeVisible();
    await page.getByLabel("Title").fill("The second edit");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText(/Somebody else changed this idea/).first()).toBeVisible();
    await expect(page.getByLabel("Title")).toHaveValue("The second edit");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "The second edit" })).toBeVisible();
    expect(await unsent(page)).toEqual([]);
    complaints.forgive(/status of 409/);
  },
);

journey(
  "a comment is kept, and sent after its session has ended",
  async ({ openAs, complaints }) => {
    const person = await aPerson();
    const idea = await anIdea();
    const page = await openAs(person);
    await visit(page, `/ideas/${idea.id}`);
    await page.getByLabel("Write a comment").fill("Half a comment");
    await page.close();
    const next = await page.context().newPage();
    // Connected: whoever only now asks to hear is led to sign in, as nothing is sent yet.
    await visitLive(next, `/ideas/${idea.id}`);
    await expect(next.getByLabel("Write a comment")).toHaveValue("Half a comment");
    await next.context().clearCookies();
    await next.getByRole("button", { name: "Post comment" }).click();
    await expect(next.getByText(/^Your session has ended/)).toBeVisible();
    await comeBack(next, person);
    await next.getByRole("button", { name: "Send again" }).click();
    await expect(next.getByRole("article").getByText("Half a comment")).toBeVisible();
    await expect(next.getByLabel("Write a comment")).toHaveValue("");
    expect(await unsent(next)).toEqual([]);
    // The page that asks takes the form's place, so the router gives the form up.
    complaints.forgive(/status of 401|favicon|AbortError/);
  },
);

journey(
  "signing out saves what was typed first, and asks when it cannot",
  async ({ openAs, complaints }) => {
    await aCategory({ name: "Service" });
    const person = await aPerson({ name: "Odile Exemple" });
    const page = await openAs(person);
    const signOut = async () => {
      await page.getByLabel("Account of Odile Exemple").click();
      await page.getByRole("button", { name: "Sign out" }).click();
    };
    await visit(page, "/ideas/new");
    await page.getByLabel("Title").fill("Typed in a hurry");
    await signOut();
    await expect(page).toHaveURL(/\/sign-in/);
    expect(await db().ideaDraft.findMany()).toMatchObject([
      { fields: { title: "Typed in a hurry" } },
    ]);
    expect(await unsent(page)).toEqual([]);

    await comeBack(page, person);
    await page.route(/\/drafts\/[^/]+$/, (route) => route.abort());
    await visit(page, "/ideas/new");
    await page.getByLabel("Title").fill("Not to be saved");
    page.once("dialog", (dialog) => void dialog.dismiss());
    await signOut();
    await expect(page.getByText(/Not saved yet/)).toBeVisible();
    await expect(page.getByLabel("Title")).toHaveValue("Not to be saved");
    expect(await unsent(page)).toHaveLength(1);
    page.once("dialog", (dialog) => void dialog.accept());
    await signOut();
    await expect(page).toHaveURL(/\/sign-in/);
    expect(await unsent(page)).toEqual([]);
    // Ideas like this one may be looked for at the moment of leaving.
    complaints.forgive(/ERR_FAILED|manifest patches|401.*similar/);
  },
);
