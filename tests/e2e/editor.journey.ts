import type { Page } from "@playwright/test";
import { db } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

const written = (page: Page) => page.getByLabel("Write a comment");

journey(
  "a comment is written with the keyboard: a name, an emoji, bold, undone, a list, a preview",
  async ({ openAs }) => {
    const idea = await anIdea();
    const unit = await aUnit({ name: "Parks" });
    const colleague = await aPerson({ name: "Élodie Beispiel", unit });
    await aPerson({ name: "Elodie Gone", deactivated: true });
    const page = await openAs(await aPerson({ name: "Odile Exemple" }));
    await visit(page, `/ideas/${idea.id}`);
    const field = written(page);
    await field.focus();
    await expect(page.getByText("0 of 5,000 characters")).toBeVisible();

    await field.pressSequentially("Ask @elod");
    const option = page.getByRole("option", { name: /Élodie Beispiel/ });
    await expect(option).toContainText("Parks");
    await expect(page.getByRole("option")).toHaveCount(1);
    await expect(field).toHaveAttribute(
      "aria-activedescendant",
      (await option.getAttribute("id")) ?? "",
    );
    await expect(page.getByText(/^1 suggestion\./)).toBeAttached();
    await expectAccessible(page);
    await page.keyboard.press("Tab");
    const mention = `Ask [@Élodie Beispiel](/people/${colleague.id}) `;
    await expect(field).toHaveValue(mention);
    await expect(field).toBeFocused();

    await field.pressSequentially(":tad");
    await expect(page.getByRole("option", { name: /party popper/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(field).toHaveValue(`${mention}🎉 `);
    await field.pressSequentially(":smil");
    await expect(page.getByRole("listbox", { name: "Emoji" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    for (const _ of ":smil") await page.keyboard.press("Backspace");

    await field.pressSequentially("soon");
    await page.keyboard.press("Control+Shift+ArrowLeft");
    await page.keyboard.press("Control+b");
    await expect(field).toHaveValue(`${mention}🎉 **soon**`);
    await page.keyboard.press("Control+z");
    await expect(field).toHaveValue(`${mention}🎉 soon`);
    await page.keyboard.press("Control+b");

    await page.keyboard.press("Control+End");
    await field.pressSequentially("\n\n- one\ntwo");
    const whole = `${mention}🎉 **soon**\n\n- one\n- two`;
    await expect(field).toHaveValue(whole);

    await page.keyboard.press("Shift+Tab");
    await expect(page.getByRole("button", { name: "Bold" })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("button", { name: "Italic" })).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const preview = page.getByRole("tabpanel", { name: "Preview" });
    await expect(preview.getByRole("link", { name: "@Élodie Beispiel" })).toBeVisible();
    await expect(preview.locator("strong")).toHaveText("soon");
    await expect(preview.getByRole("listitem")).toHaveText(["one", "two"]);
    await expectAccessible(page);

    await page.getByRole("button", { name: "Post comment" }).click();
    const comment = page.getByRole("article").filter({ hasText: "soon" });
    await expect(comment.getByRole("link", { name: "@Élodie Beispiel" })).toHaveAttribute(
      "href",
      `/people/${colleague.id}`,
    );
    await expect(field).toHaveValue("");
    await expect(field).toBeVisible();
    expect(await db().comment.findMany()).toMatchObject([{ source: whole }]);
  },
);

journey(
  "the tools change what is selected, and an address pasted over words links them",
  async ({ openAs }) => {
    const me = await aPerson();
    const comment = await aComment({ on: await anIdea(), by: me, text: "See the plan" });
    const page = await openAs(me);
    await visit(page, `/comments/${comment.id}/edit`);
    const field = page.getByLabel("Your comment");
    await field.focus();
    await expect(page.getByText("12 of 5,000 characters")).toBeVisible();
    await page.keyboard.press("Control+a");
    await page.getByRole("button", { name: "Quote" }).click();
    await expect(field).toHaveValue("> See the plan");
    await page.getByRole("button", { name: "Quote" }).click();
    await expect(field).toHaveValue("See the plan");

    await page.keyboard.press("End");
    await page.keyboard.press("Control+Shift+ArrowLeft");
    await field.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "https://example.org/plan");
      element.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect(field).toHaveValue("See the [plan](https://example.org/plan)");
    await page.keyboard.press("Control+z");
    await expect(field).toHaveValue("See the plan");
  },
);

journey(
  "a text that nobody has changed keeps the caret where one enters it",
  async ({ openAs }) => {
    const me = await aPerson();
    const comment = await aComment({ on: await anIdea(), by: me, text: "At the counter." });
    const page = await openAs(me);
    await visit(page, `/comments/${comment.id}/edit`);
    const field = page.getByLabel("Your comment");
    await field.evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(2, 2);
    });
    await expect(page.getByText("15 of 5,000 characters")).toBeVisible();
    await page.keyboard.type(" noon at");
    await expect(field).toHaveValue("At noon at the counter.");
  },
);
