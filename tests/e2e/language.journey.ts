import { anIdea, aComment, aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { takenOver, visit } from "./support/visit.ts";

journey(
  "a person who chooses French reads pages, dates and mistakes in French; ideas keep their own language",
  async ({ openAs, complaints }) => {
    const person = await aPerson({ name: "Odile Exemple" });
    const lastWeek = new Date(Date.now() - 3 * 24 * 3600 * 1000);
    const idea = await anIdea({ title: "Let people book a time", language: "en", at: lastWeek });
    await anIdea({ title: "Saler les marches avant six heures", language: "fr" });
    await aComment({ on: idea, at: lastWeek });
    const page = await openAs(person);
    await visit(page, "/ideas");
    await page.getByLabel("Account of Odile Exemple").click();
    await page.getByRole("button", { name: "Français" }).click();

    await expect(page.getByRole("heading", { level: 1, name: "Idées" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page).toHaveTitle(/Idées/);
    await expect(page.getByRole("heading", { name: "Let people book a time" })).toHaveAttribute(
      "lang",
      "en",
    );
    await expect(page.getByRole("article").getByText("il y a 3 jours")).toBeVisible();
    await expectAccessible(page);

    await takenOver(page);
    await page.getByRole("link", { name: "Let people book a time", exact: true }).click();
    await expect(page.getByRole("heading", { name: "1 commentaire" })).toBeVisible();
    await expectAccessible(page);

    await visit(page, "/ideas/new");
    await page.getByRole("button", { name: "Publier l’idée" }).click();
    await expect(page.getByRole("alert")).toContainText("Donnez un titre à l’idée.");
    await expectAccessible(page);
    complaints.forgive(/status of 400/);

    const elsewhere = await openAs(person, { locale: "en-GB" });
    await elsewhere.goto("/ideas");
    await expect(elsewhere.locator("html")).toHaveAttribute("lang", "fr");
  },
);
