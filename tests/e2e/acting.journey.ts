import { wordedDay } from "#app/core/time.ts";
import { anAction, dayFromNow } from "#tests/support/acting-builders.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

const asked = "Name two colleagues who read new ideas every Tuesday.";

journey(
  "a leader asks a unit for action, its manager replies while the leader looks on, and the leader closes it",
  async ({ openAs, complaints }) => {
    journey.slow();
    const unit = await aUnit({ name: "Water and sanitation" });
    const leader = await aPerson({ name: "Lea Exemple", role: "leader" });
    const manager = await aPerson({ name: "Marc Voorbeeld", manages: [unit] });
    const [hers, his] = [await openAs(leader), await openAs(manager)];

    await visit(hers, "/insights/actions");
    await hers.getByRole("link", { name: "Ask for action" }).click();
    await expectAccessible(hers);
    // A list of units may be a few seconds old.
    const units = hers.getByLabel("Unit, with everything below it");
    await expect(async () => {
      await visit(hers, "/insights/actions/new");
      await expect(units.locator(`option[value="${unit.id}"]`)).toBeAttached({ timeout: 500 });
    }).toPass();
    await hers.getByLabel("Figure", { exact: true }).selectOption("Promise kept");
    await units.selectOption(unit.id);
    await hers.getByRole("button", { name: "Go on" }).click();
    await expect(hers.getByText("Promise kept: Water and sanitation")).toBeVisible();
    await hers.getByRole("button", { name: "Ask for action" }).click();
    await expect(hers.getByRole("alert")).toContainText("Say what is to be done.");
    complaints.forgive(/status of 400/);
    await expectAccessible(hers);
    await hers.getByLabel("What is asked").fill(asked);
    await hers.getByRole("button", { name: "Ask for action" }).click();
    await expect(
      hers.getByRole("heading", { name: "Promise kept: Water and sanitation" }),
    ).toBeVisible();
    await expectAccessible(hers);

    await visit(his, "/");
    const section = his.getByRole("region", { name: "Asked of you" });
    await expect(section.getByText(asked)).toBeVisible();
    await expectAccessible(his);
    await section.getByRole("link", { name: "Promise kept: Water and sanitation" }).click();
    await expect(his.getByRole("heading", { name: "Your reply" })).toBeVisible();
    await expectAccessible(his);
    await visitLive(hers, new URL(hers.url()).pathname);
    await his.getByRole("textbox", { name: "Reply" }).fill("Amina and Tom take turns from Monday.");
    await his.getByRole("button", { name: "Reply" }).click();
    await expect(hers.getByText("Amina and Tom take turns from Monday.")).toBeVisible(soon);

    const list = await openAs(leader);
    await visitLive(list, "/insights/actions");
    const line = list.getByRole("listitem").filter({ hasText: asked });
    await expect(line.getByText("To be done")).toBeVisible();
    await his.getByRole("link", { name: "Say that it is done" }).click();
    await his.getByLabel("What was done").fill("All new ideas of the week have an answer.");
    await expectAccessible(his);
    await his.getByRole("button", { name: "Say that it is done" }).click();
    await expect(line.getByText("Said to be done")).toBeVisible(soon);
    await expect(hers.getByRole("link", { name: "Accept as done" })).toBeVisible(soon);
    await hers.getByRole("link", { name: "Accept as done" }).click();
    await hers.getByLabel("A word to it").fill("Thank you.");
    await hers.getByRole("button", { name: "Accept as done" }).click();
    await expect(hers.getByText("Thank you.")).toBeVisible();
    await expect(his.getByText("Thank you.")).toBeVisible(soon);
    await expect(list.getByText("No requests here")).toBeVisible(soon);

    await visit(his, "/inbox");
    await expect(
      his.getByRole("heading", {
        name: "Lea Exemple accepts as done what you were asked to do about a figure",
      }),
    ).toBeVisible();
  },
);

journey(
  "targets, annotations and alerts are set and taken away, in French and without JavaScript too",
  async ({ openAs, complaints }) => {
    journey.slow();
    await aUnit({ name: "Eau" });
    const leader = await aPerson({ name: "Lea Exemple", role: "leader", language: "fr" });
    const page = await openAs(leader, { javaScriptEnabled: false, locale: "fr-FR" });
    const day = await dayFromNow(60);
    await page.goto("/insights/targets");
    await page.getByLabel("Chiffre", { exact: true }).selectOption({ label: "Idées déposées" });
    await page.getByLabel("Valeur", { exact: true }).fill("12,5 fois");
    await page.getByLabel("À atteindre d’ici le").fill(day);
    await page.getByRole("button", { name: "Fixer l’objectif" }).click();
    await expect(page.getByRole("alert")).toContainText("Écrivez un nombre positif ou nul");
    complaints.forgive(/status of 400/);
    await page.getByLabel("Valeur", { exact: true }).fill("12");
    await page.getByRole("button", { name: "Fixer l’objectif" }).click();
    await expect(
      page.getByText(`au moins 12 par mois, d’ici le ${wordedDay(day, "fr")}`),
    ).toBeVisible();
    // In the table of the chart, which is folded.
    await expect(page.getByText("Objectif\u00a0: au moins 12 par mois").first()).toBeAttached();
    await page.getByLabel("Chiffre", { exact: true }).selectOption({ label: "Idées déposées" });
    await page.getByLabel("Valeur", { exact: true }).fill("15");
    await page.getByLabel("À atteindre d’ici le").fill(day);
    await page.getByRole("button", { name: "Fixer l’objectif" }).click();
    const ended = page.getByRole("region", { name: "Plus en vigueur" });
    await expect(ended.getByText("au moins 12 par mois")).toBeVisible();

    await page.goto("/insights/notes");
    await page.getByLabel("Ce qui s’est passé").fill("Lancement du défi");
    await page.getByRole("button", { name: "Enregistrer l’annotation" }).click();
    await expect(page.getByRole("heading", { name: "Lancement du défi" })).toBeVisible();
    await page.getByRole("link", { name: "Modifier\u00a0: Lancement du défi" }).click();
    await page.getByLabel("Ce qui s’est passé").fill("Ouverture du défi");
    await page.getByRole("button", { name: "Enregistrer l’annotation" }).click();
    await page.getByRole("button", { name: "Supprimer\u00a0: Ouverture du défi" }).click();
    await expect(page.getByText("Rien n’est encore noté")).toBeVisible();

    await page.goto("/insights/alerts");
    await page.getByLabel("Chiffre", { exact: true }).selectOption({ label: "Participation" });
    await page.getByLabel("Valeur", { exact: true }).fill("40");
    await page.getByRole("button", { name: "Créer l’alerte" }).click();
    await expect(page.getByText("Pas encore examiné.")).toBeVisible();
    await page.getByRole("button", { name: /Supprimer l’alerte/ }).click();
    await expect(page.getByText("Vous n’avez aucune alerte.")).toBeVisible();
  },
);

journey(
  "a manager replies without JavaScript, and what is overtaken keeps the words",
  async ({ openAs, complaints }) => {
    const unit = await aUnit({ name: "Water" });
    const leader = await aPerson({ role: "leader" });
    const manager = await aPerson({ manages: [unit] });
    const id = await anAction({ by: leader, of: unit, owner: manager });
    const [one, other] = [
      await openAs(manager, { javaScriptEnabled: false }),
      await openAs(leader, { javaScriptEnabled: false }),
    ];
    await one.goto(`/insights/actions/${id}`);
    await other.goto(`/insights/actions/${id}/hand-over`);
    await one.getByRole("textbox", { name: "Reply" }).fill("We begin on Monday.");
    await one.getByRole("button", { name: "Reply" }).click();
    await expect(one.getByText("We begin on Monday.")).toBeVisible();
    await other.getByLabel("A word to it").fill("You know it best.");
    await other.getByRole("button", { name: "Ask somebody else" }).click();
    await expect(other.getByRole("alert")).toContainText("Somebody else changed this meanwhile");
    complaints.forgive(/status of 409/);
    await expect(other.getByLabel("A word to it")).toHaveValue("You know it best.");
    await other.getByRole("button", { name: "Ask somebody else" }).click();
    await expect(other.getByText("You know it best.")).toBeVisible();
  },
);
