import type { Page } from "@playwright/test";
import { aCategory, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { takenOver, visit, visitLive } from "./support/visit.ts";

const title = "Let people book a time";

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What gets in the way?").fill("The queue is long every Monday morning.");
  await page.getByLabel("What should change?").fill("People choose a time before they come.");
  await page.getByLabel("Category").selectOption("Service");
}

journey(
  "mistakes are summed up, tied to their fields, and nothing typed is lost",
  async ({ openAs, complaints }) => {
    await aCategory({ name: "Service" });
    const page = await openAs(await aPerson());
    await visit(page, "/ideas/new");
    await page.getByLabel("What should change?").fill("People choose a time before they come.");
    await page.getByRole("button", { name: "Post idea" }).click();

    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await expect(summary.getByRole("heading")).toHaveText("There are 3 problems");
    await expectAccessible(page);
    await summary.getByRole("link", { name: "Say what gets in the way." }).click();
    await expect(page.getByLabel("What gets in the way?")).toBeFocused();
    await expect(page.getByLabel("What gets in the way?")).toHaveAccessibleDescription(
      /Say what gets in the way/,
    );
    await expect(page.getByLabel("What should change?")).toHaveValue(
      "People choose a time before they come.",
    );
    // What is saved meanwhile does not take the keyboard away from where one writes.
    await page.getByLabel("What gets in the way?").pressSequentially("The queue");
    await expect(page.getByText("Draft saved")).toBeVisible();
    await expect(page.getByLabel("What gets in the way?")).toBeFocused();

    await fillIn(page);
    await page.getByRole("button", { name: "Post idea" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    complaints.forgive(/status of 400/);
  },
);

journey("a draft saves itself; loading the page again goes on with it", async ({ openAs }) => {
  await aCategory({ name: "Service" });
  const page = await openAs(await aPerson());
  await visit(page, "/ideas/new");
  await fillIn(page);
  await expect(page.getByText("Draft saved")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Title")).toHaveValue(title);
  await expect(page.getByLabel("Category").locator("option:checked")).toHaveText("Service");

  await visit(page, "/drafts");
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Continue" }).click();
  await expect(page.getByLabel("What gets in the way?")).toHaveValue(
    "The queue is long every Monday morning.",
  );
  await page.getByRole("button", { name: "Post idea" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await visit(page, "/drafts");
  await expect(page.getByText("You have no drafts.")).toBeVisible();
});

journey(
  "co-authors are chosen while composing, kept in the draft, and invited when it is posted",
  async ({ openAs, complaints }) => {
    await aCategory({ name: "Service" });
    const [far, unit] = [await aUnit({ name: "Harbour" }), await aUnit({ name: "Roads" })];
    await aPerson({ name: "Bram Voorbeeld", unit: far });
    const near = await aPerson({ name: "Noor Nabij", unit });
    const page = await openAs(await aPerson({ name: "Odile Exemple", unit }));
    await visitLive(page, "/ideas/new");
    await fillIn(page);
    await page.getByText("Write it together").click();
    const people = page.getByRole("combobox", { name: /^Co-author/ }).and(page.locator("input"));
    await people.first().fill("Bram");
    await page.getByRole("option", { name: /Bram Voorbeeld/ }).click();
    await expect(people).toHaveCount(2);
    const saved = page.waitForResponse((answer) => {
      const sent = answer.request().postData() ?? "";
      return answer.status() === 204 && sent.includes(`coAuthor2=${near.id}`);
    });
    await people.nth(1).fill("Noor");
    await page.getByRole("option", { name: /Noor Nabij/ }).click();
    await expect(people).toHaveCount(3);
    await saved;
    await expectAccessible(page);
    complaints.forgive(/AbortError/);

    await page.reload();
    const chosen = (field: string) => page.locator(`#${field} option:checked`);
    await expect(chosen("coAuthor1")).toHaveText("Bram Voorbeeld · Harbour");
    await expect(chosen("coAuthor2")).toHaveText("Noor Nabij · Roads");
    await takenOver(page);
    await page.getByRole("button", { name: "Post idea" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.getByRole("link", { name: "Authors", exact: true }).click();
    await expect(
      page.getByRole("button", { name: "Take back the invitation of Bram Voorbeeld" }),
    ).toBeVisible();
  },
);

journey(
  "what is typed without a network is kept, and saved once there is one",
  async ({ openAs, complaints }) => {
    await aCategory({ name: "Service" });
    const page = await openAs(await aPerson());
    await visit(page, "/ideas/new");
    await page.context().setOffline(true);
    await fillIn(page);
    await expect(page.getByText(/Not saved yet/)).toBeVisible();
    await page.getByRole("button", { name: "Post idea" }).click();
    await expect(page.getByText(/You are offline, so this has to wait/).first()).toBeVisible();
    await expect(page.getByLabel("Title")).toHaveValue(title);
    await page.context().setOffline(false);
    await expect(page.getByText("Draft saved")).toBeVisible();
    complaints.forgive(/ERR_INTERNET_DISCONNECTED|manifest patches/);
  },
);

journey(
  "what was typed just before the tab was closed is there in the next one",
  async ({ openAs }) => {
    await aCategory({ name: "Service" });
    const page = await openAs(await aPerson());
    await visit(page, "/ideas/new");
    await page.getByLabel("Title").fill(title);
    await page.close();
    const next = await page.context().newPage();
    await visit(next, "/ideas/new");
    await expect(next.getByLabel("Title")).toHaveValue(title);
  },
);

journey("a double click posts once, and an edit keeps what stood before", async ({ openAs }) => {
  await aCategory({ name: "Service" });
  const page = await openAs(await aPerson({ name: "Odile Exemple" }));
  await visit(page, "/ideas/new");
  await fillIn(page);
  await page.getByRole("button", { name: "Post idea" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

  await takenOver(page);
  await page.getByRole("link", { name: "Edit idea" }).click();
  await page.getByLabel("Title").fill(`${title} online`);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `${title} online` })).toBeVisible();
  await page.getByRole("link", { name: /^edited/ }).click();
  await expect(page.getByRole("heading", { name: /then changed by Odile Exemple/ })).toBeVisible();
  await expect(page.getByRole("main").getByText(title, { exact: true })).toBeVisible();
  await expectAccessible(page);

  await visit(page, "/ideas?sort=new");
  await expect(page.getByRole("article")).toHaveCount(1);
});
