import type { Page } from "@playwright/test";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey(
  "an idea is declined, appealed against, accepted, tried and carried out, and its author's open page follows",
  async ({ openAs, complaints }) => {
    const [ministry, title] = [await aUnit({ name: "Ministry" }), "Let people book a time"];
    const unit = await aUnit({ name: "Counters", under: ministry });
    const author = await aPerson({ name: "Odile Exemple", unit });
    const manager = await aPerson({ name: "Bram Voorbeeld", unit, manages: [unit] });
    const above = await aPerson({ name: "Dora Beispiel", unit: ministry, manages: [ministry] });
    const idea = await anIdea({ by: author, title });
    const hers = await openAs(author);
    const his = await openAs(manager);
    await visitLive(hers, `/ideas/${idea.id}`);
    const latest = hers.getByRole("region", { name: "Decision" });

    await visit(his, `/ideas/${idea.id}`);
    await chooseWay(his, "In review");
    await his.getByRole("button", { name: "Save" }).click();
    await expect(hers.getByText("This idea now stands at “In review”.")).toBeAttached(soon);

    await chooseWay(his, "Not now");
    await his.getByLabel("Reason").selectOption("There is no money for it this year");
    await his.getByLabel("Begin from a prepared text").selectOption({ index: 1 });
    await his.getByRole("button", { name: "Insert" }).click();
    await expect(his.getByLabel("Explanation")).toHaveValue(/^Thank you for this idea/);
    await expectAccessible(his);
    await his.getByRole("button", { name: "Save" }).click();
    await expect(latest).toContainText("There is no money for it this year", soon);
    await expect(latest).toContainText("Bram Voorbeeld, manager of Counters");

    await hers.getByRole("link", { name: "Appeal" }).click();
    await hers.getByLabel("What should be seen differently?").fill("It costs nothing: we have it.");
    await hers.getByRole("button", { name: "Send the appeal" }).click();
    await expect(hers.getByText("An appeal waits for Dora Beispiel.")).toBeVisible();
    await expectAccessible(hers);

    const third = await openAs(above);
    await visit(third, `/ideas/${idea.id}`);
    await third.getByRole("link", { name: "Answer the appeal" }).click();
    await third.getByRole("radio", { name: "Accept the idea" }).check();
    await third.getByLabel("Reason").selectOption({ index: 1 });
    await third.getByLabel("Explanation").fill("She is right, and the counter has it already.");
    await third.getByRole("button", { name: "Answer the appeal" }).click();
    await expect(latest).toContainText("Dora Beispiel, manager of Ministry", soon);

    await chooseWay(his, "Piloting");
    await his.getByRole("button", { name: "Save" }).click();
    await chooseWay(his, "Implemented");
    await his.getByLabel("Reason").selectOption("Done as proposed");
    await his.getByLabel("Explanation").fill("Since Monday anybody can book a time.");
    await his.getByRole("button", { name: "Save" }).click();
    await expect(his.getByRole("alert")).toContainText("Write what was learnt in the pilot");
    complaints.forgive(/status of 400/);
    await his.getByLabel("What did you learn?").fill("Most people booked at night, by telephone.");
    await his.getByRole("button", { name: "Save" }).click();
    await expect(latest).toContainText("Implemented", soon);
    await expect(hers.getByText("Most people booked at night, by telephone.")).toBeVisible();
  },
);

/** From the idea's page, through the panel of those who may answer. */
async function chooseWay(page: Page, stage: string): Promise<void> {
  const panel = page.getByRole("region", { name: "Your answer is asked for" });
  await panel.getByRole("link", { name: stage }).click();
  await expect(page.getByRole("radio", { name: stage })).toBeChecked();
}
