import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { expectFocusOnHeading, visit } from "./support/visit.ts";

const account = "Account of Odile Exemple";

journey("the palette leads anywhere, by the keyboard alone", async ({ openAs }) => {
  const page = await openAs(await aPerson({ name: "Odile Exemple", admin: true }));
  await visit(page, "/ideas");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog");
  await expect(palette.getByRole("searchbox")).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type("categ");
  await expect(palette.getByRole("menuitem")).toHaveText([/Categories/]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/admin\/categories$/);
  await expectFocusOnHeading(page);

  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

journey(
  "the theme changes at once, and the list of shortcuts opens by its key",
  async ({ openAs }) => {
    const page = await openAs(await aPerson({ name: "Odile Exemple" }));
    await visit(page, "/ideas");
    await page.getByLabel(account).click();
    await page.getByRole("button", { name: "Dark" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await page.getByRole("button", { name: "Device" }).click();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    await page.keyboard.press("Escape");

    await page.keyboard.press("Shift+?");
    const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(list).toBeVisible();
    await expectAccessible(page);
    await list.getByLabel("Open this list with the ? key").uncheck();
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await page.keyboard.press("Shift+?");
    await page.getByLabel(account).click();
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    await expect(list).toBeVisible();
  },
);

journey("without JavaScript the theme is a form", async ({ openAs }) => {
  const page = await openAs(await aPerson({ name: "Odile Exemple" }), { javaScriptEnabled: false });
  await page.goto("/ideas");
  await page.getByLabel(account).click();
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page).toHaveURL(/\/ideas$/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

journey(
  "another page takes the focus to its heading and says its title; a filter does neither",
  async ({ openAs }) => {
    const page = await openAs(await aPerson());
    await visit(page, "/ideas");
    await page.getByRole("link", { name: "Drafts" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: /drafts/i })).toBeVisible();
    await expectFocusOnHeading(page);
    await expect(page.locator("[aria-live=polite]")).toContainText(/drafts/i);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Ideas" })).toBeVisible();
    await page.getByRole("link", { name: "New", exact: true }).click();
    await expect(page).toHaveURL(/sort=new/);
    await expect(page.getByRole("link", { name: "New", exact: true })).toBeFocused();
  },
);

journey("a slow page shows its outline at once, and moves nothing", async ({ openAs }) => {
  const page = await openAs(await aPerson());
  await visit(page, "/ideas");
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/drafts\.data/, async (route) => {
    await answered;
    await route.continue();
  });
  await page.getByRole("link", { name: "Drafts" }).first().click();
  await expect(page.locator("[data-skeleton=lines]")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Ideas" })).toBeHidden();
  answer();
  await expect(page.getByRole("heading", { level: 1, name: /drafts/i })).toBeVisible();
  await expect(page.locator("[data-skeleton]")).toHaveCount(0);
  await expectFocusOnHeading(page);
});

journey(
  "whatever goes wrong is said in the frame, with the account menu and a way on",
  async ({ openAs, app, complaints }) => {
    const person = await aPerson({ name: "Odile Exemple" });
    const idea = await anIdea({ by: person });
    const page = await openAs(person);
    const stands = async (title: string | RegExp, help: string) => {
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page.getByLabel(account)).toBeVisible();
      await expect(page.getByRole("main").getByRole("link", { name: help })).toBeVisible();
      await expectAccessible(page);
    };
    await visit(page, "/nowhere");
    await stands("Page not found", "Go to my page");
    await visit(page, `/ideas/${newId()}`);
    await stands("Page not found", "Go to the ideas");
    await visit(page, "/admin/people");
    await stands("You may not do this", "Go to my page");

    await db().$executeRawUnsafe("alter table idea_draft rename to idea_draft_away");
    await visit(page, "/drafts");
    await stands("Something went wrong on our side", "Try again");
    const number = await page.getByText(/^[0-9A-F]{4}-[0-9A-F]{4}$/).innerText();
    expect(JSON.stringify(app.server.logged)).toContain(number);
    await db().$executeRawUnsafe("alter table idea_draft_away rename to idea_draft");
    app.server.logged.length = 0;
    await page.getByRole("link", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /drafts/i })).toBeVisible();

    await visit(page, `/ideas/${idea.id}`);
    await page.getByLabel("Write a comment").fill("As we do it here");
    await page.locator("form:has(#new-comment)").evaluate((form: HTMLFormElement) => {
      form.addEventListener("formdata", ({ formData }) => {
        formData.set("commentId", "a".repeat(300_000));
      });
    });
    await page.getByRole("button", { name: "Post comment" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Too much at once" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Go back" })).toBeVisible();
    await expect(page.getByLabel(account)).toBeVisible();
    // What the router gives up it lets go uncaught.
    complaints.forgive(/status of (403|404|413|500)|AbortError/);
  },
);

journey(
  "a form refused without JavaScript keeps the account menu too",
  async ({ openAs, complaints }) => {
    const person = await aPerson({ name: "Odile Exemple" });
    const idea = await anIdea({ by: person });
    const page = await openAs(person, { javaScriptEnabled: false });
    await page.goto("/ideas");
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      page
        .setContent(
          `<form method="post" action="${page.url()}/${idea.id}/vote"><button name="vote" value="set">Vote</button></form>`,
        )
        .then(() => page.getByRole("button").click()),
    ]);
    expect(answer.status()).toBe(403);
    await expect(page.getByLabel(account)).toBeVisible();
    complaints.forgive(/status of 403/);
  },
);

journey("what was typed and nothing keeps is not left without a question", async ({ openAs }) => {
  const page = await openAs(await aPerson({ admin: true }));
  await visit(page, "/admin/people/new");
  await page.getByLabel("Name").fill("Ines Example");
  page.once("dialog", (dialog) => void dialog.dismiss());
  await page.getByRole("link", { name: "Ideas" }).first().click();
  await expect(page.getByLabel("Name")).toHaveValue("Ines Example");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("link", { name: "Ideas" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Ideas" })).toBeVisible();
});

journey("what was kept a month ago is forgotten", async ({ openAs }) => {
  const person = await aPerson();
  const page = await openAs(person);
  await visit(page, "/ideas");
  await page.evaluate((id) => {
    const old = { fields: [["source", "Old"]], at: Date.now() - 31 * 24 * 3600 * 1000 };
    localStorage.setItem(`unsent ${id} /ideas/1/comments `, JSON.stringify(old));
    localStorage.setItem(
      `unsent ${id} /ideas/2/comments `,
      JSON.stringify({ ...old, at: Date.now() }),
    );
  }, person.id);
  await visit(page, "/drafts");
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("unsent ")));
  await expect.poll(kept).toEqual([`unsent ${person.id} /ideas/2/comments `]);
});
