import { aCategory, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey(
  "an idea is written down for a colleague, who says that it is not theirs",
  async ({ openAs }) => {
    const unit = await aUnit({ name: "Roads" });
    await aCategory({ name: "Tools" });
    const hers = await openAs(await aPerson({ name: "Odile Exemple", unit }));
    const his = await openAs(await aPerson({ name: "Bram Voorbeeld", unit }));

    await visitLive(hers, "/ideas/new");
    await hers.getByLabel("Title").fill("Salt within reach");
    await hers.getByLabel("What gets in the way?").fill("The salt lies behind the mowers.");
    await hers.getByLabel("What should change?").fill("Store it by the door in winter.");
    await hers.getByLabel("Category").selectOption("Tools");
    await hers.getByText("For a colleague who has no computer").click();
    await hers.locator("input[role=combobox]").last().fill("Bram");
    await hers.getByRole("option", { name: /Bram Voorbeeld/ }).click();
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Post idea" }).click();
    await expect(hers.getByText("Written down by Odile Exemple for Bram Voorbeeld")).toBeVisible();
    await expect(hers.getByText("so others vote on it")).toBeVisible();
    await expect(hers.getByRole("link", { name: "Edit idea" })).toBeVisible();
    await expectAccessible(hers);

    await visit(his, "/inbox");
    await expect(
      his.getByRole("heading", { name: "Odile Exemple wrote an idea down for you" }),
    ).toBeVisible(soon);
    await his.getByRole("link", { name: "Salt within reach" }).click();
    await expect(his.getByRole("heading", { name: "An idea written down for you" })).toBeVisible();
    await expect(his.getByText("The salt lies behind the mowers.")).toBeVisible();
    await expectAccessible(his);
    await his.getByRole("button", { name: "It is not mine" }).click();
    await expect(his.getByRole("link", { name: "Odile Exemple" }).first()).toBeVisible();
    await expect(his.getByText("Written down by")).toBeHidden();

    await visit(hers, "/inbox");
    await expect(hers.getByRole("heading", { name: /you are its author now/ })).toBeVisible(soon);
  },
);
