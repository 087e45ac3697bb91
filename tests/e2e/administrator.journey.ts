import { createFirstAdministratorLink } from "#app/features/people/create-first-administrator-link.server.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit, visitLive } from "./support/visit.ts";

journey(
  "the first administrator sets up an empty organisation, lets somebody in, and out again",
  async ({ openAs, complaints }) => {
    journey.slow();
    const link = await createFirstAdministratorLink();
    const admin = await openAs(null);
    await visit(admin, link ?? "");
    await expectAccessible(admin);
    await admin.getByLabel("Name of the organisation").fill("Office of Bridges");
    await admin.getByLabel("Your name").fill("Ada Voorbeeld");
    await admin.getByLabel("E-mail address").fill("ada@example.org");
    await admin.getByLabel("Choose a password").fill("seven quiet herons wade");
    await admin.getByRole("button", { name: "Set up and sign in" }).click();
    await expect(admin.getByRole("heading", { level: 1, name: "My page" })).toBeVisible();
    await expect(admin.getByRole("link", { name: "Add the categories" })).toBeVisible();
    await expect(admin.getByRole("banner")).toContainText("Office of Bridges");
    await expectAccessible(admin);

    await visit(admin, "/admin/units");
    await admin.getByLabel("Name of the unit").fill("Bridge Wardens");
    await admin.getByRole("button", { name: "Add a unit" }).click();
    await expect(admin.getByRole("link", { name: "Bridge Wardens" })).toBeVisible();
    await admin.getByRole("link", { name: "Categories" }).click();
    await admin.getByLabel("Name in English").fill("Safety");
    await admin.getByLabel("Name in French").fill("Sécurité");
    await admin.getByRole("button", { name: "Add a category" }).click();
    await expect(admin.getByRole("link", { name: "Safety" })).toBeVisible();
    const administration = admin.getByRole("navigation", { name: "Administration" });
    await administration.getByRole("link", { name: "People" }).click();
    await admin.getByRole("link", { name: "Add a person" }).click();
    await admin.getByLabel("Name", { exact: true }).fill("Bram Exemple");
    await admin.getByLabel("E-mail address").fill("bram@example.org");
    await admin.getByLabel("Unit", { exact: true }).selectOption({ label: "Bridge Wardens" });
    await admin.getByRole("button", { name: "Add a person" }).click();
    await expect(admin.getByText("The link for Bram Exemple is ready")).toBeVisible();
    await expectAccessible(admin);
    await admin.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await admin.getByRole("button", { name: "Copy" }).click();
    await expect(admin.getByRole("button", { name: "Copied" })).toBeVisible();
    const invitation = await admin.evaluate(() => navigator.clipboard.readText());

    const bram = await openAs(null);
    await visit(bram, invitation);
    await bram.getByLabel("Choose a password").fill("bramexemple12345");
    await bram.getByRole("button", { name: "Save and sign in" }).click();
    await expect(bram.getByRole("alert")).toContainText("This password is easy to guess");
    await expectAccessible(bram);
    await bram.getByLabel("Choose a password").fill("violet anchors hum at dusk");
    await bram.getByRole("button", { name: "Save and sign in" }).click();
    await expect(bram.getByRole("heading", { level: 1, name: "My page" })).toBeVisible();
    await visit(bram, "/ideas/new");
    await bram.getByLabel("Title").fill("Salt the steps before six");
    await bram
      .getByLabel("What gets in the way?")
      .fill("The steps are icy when the first people come.");
    await bram.getByLabel("What should change?").fill("Salt them with the first round.");
    await bram.getByLabel("Category").selectOption({ label: "Safety" });
    await bram.getByRole("button", { name: "Post idea" }).click();
    await expect(
      bram.getByRole("heading", { level: 1, name: "Salt the steps before six" }),
    ).toBeVisible();

    const used = await openAs(null);
    await visit(used, invitation);
    await expect(used.getByText("This link has already been used")).toBeVisible();
    await expectAccessible(used);

    await visitLive(bram, "/ideas");
    await visit(admin, "/admin/people");
    await admin.getByRole("link", { name: "Bram Exemple" }).click();
    await admin.getByRole("button", { name: "Deactivate" }).click();
    await expect(admin.getByRole("button", { name: "Reactivate" })).toBeVisible();
    await expectAccessible(admin);
    await expect(bram).toHaveURL(/\/sign-in/, { timeout: 5_000 });
    complaints.forgive(/status of (400|404|409|410)/);
  },
);
