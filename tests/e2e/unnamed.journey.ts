import { aCategory, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

journey(
  "somebody posts under a pseudonym, without JavaScript too, warned of a small unit",
  async ({ openAs, complaints }) => {
    const unit = await aUnit({ name: "Night desk" });
    await aCategory({ name: "Working life", pseudonyms: true });
    await aCategory({ name: "Buildings" });
    const author = await aPerson({ name: "Odile Exemple", unit });
    const page = await openAs(author, { javaScriptEnabled: false });
    await page.goto("/ideas/new");
    await page.getByLabel("Title").fill("Swap nights without a reason");
    await page.getByLabel("What gets in the way?").fill("We must say why in front of all.");
    await page.getByLabel("What should change?").fill("Two who agree swap.");
    await page.getByLabel("Category").selectOption("Working life");
    await expect(page.getByLabel("Post under a pseudonym")).toHaveCount(0);
    await page.getByRole("button", { name: "Show what this category asks" }).click();
    await page.getByLabel("Post under a pseudonym").check();
    await page.getByRole("button", { name: "Post idea" }).click();
    await expect(page.getByRole("alert")).toContainText("Fewer than five people work in this unit");
    complaints.forgive(/status of 409/);
    await page.getByRole("button", { name: "Post idea" }).click();
    await expect(page.getByText(/You are shown as /)).toBeVisible();
    const address = page.url();

    const other = await openAs(await aPerson());
    await visit(other, address);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(
      "Swap nights without a reason",
    );
    await expect(other.getByText("Odile Exemple")).toHaveCount(0);
    await expect(other.getByText(/You are shown as /)).toHaveCount(0);
    await expectAccessible(other);
  },
);
