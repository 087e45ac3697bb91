import { aCategory, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit, visitLive } from "./support/visit.ts";

journey(
  "a category asks a question, an idea answers it, and a colleague becomes its co-author",
  async ({ openAs, complaints }) => {
    const unit = await aUnit({ name: "Roads" });
    const { id } = await aCategory({ name: "Buildings" });
    const hers = await openAs(await aPerson({ name: "Odile Exemple", admin: true, unit }));
    const his = await openAs(await aPerson({ name: "Bram Voorbeeld", unit }));

    await visit(hers, `/admin/categories/${id}/questions`);
    await hers.getByLabel("Question in English").fill("In which building?");
    await hers.getByLabel("An idea cannot be posted without an answer").check();
    await hers.getByRole("button", { name: "Add a question" }).click();
    await expect(hers.getByRole("link", { name: "In which building?" })).toBeVisible();
    await expectAccessible(hers);

    await visitLive(hers, "/ideas/new");
    await hers.getByLabel("Title").fill("Ramps at every door");
    await hers.getByLabel("What gets in the way?").fill("There are steps at the door.");
    await hers.getByLabel("What should change?").fill("A ramp beside the steps.");
    await hers.getByLabel("Category").selectOption("Buildings");
    await hers.getByLabel("In which building?").fill("The old depot");
    await hers.getByRole("button", { name: "Post idea" }).click();
    await expect(hers.getByRole("heading", { name: "In which building?" })).toBeVisible();
    await expect(hers.getByText("The old depot")).toBeVisible();

    await hers.getByRole("link", { name: "Authors", exact: true }).click();
    const colleague = hers.locator("input[role=combobox]");
    await colleague.fill("Bram");
    await hers.getByRole("option", { name: /Bram Voorbeeld/ }).click();
    await hers.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(
      hers.getByRole("button", { name: "Take back the invitation of Bram Voorbeeld" }),
    ).toBeVisible();
    await expectAccessible(hers);

    await visit(his, "/inbox");
    await expect(
      his.getByRole("heading", { name: "Odile Exemple invites you to be a co-author" }),
    ).toBeVisible();
    await his.getByRole("link", { name: "Ramps at every door" }).click();
    await expect(his.getByRole("button", { name: "Accept" })).toBeVisible();
    complaints.forgive(/AbortError/);
    await expectAccessible(his);
    await his.getByRole("button", { name: "Accept" }).click();
    await expect(his.getByRole("link", { name: "Bram Voorbeeld" }).first()).toBeVisible();
    await expect(his.getByRole("link", { name: "Edit idea" })).toBeVisible();
  },
);
