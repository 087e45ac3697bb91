import type { Page } from "@playwright/test";
import { aCategory, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive, voteButton } from "./support/visit.ts";

const title = "Let people book a time at the counter";

journey(
  "an idea is posted, supported, discussed, answered, declined, appealed against, accepted, tried and carried out, and every open page follows",
  async ({ openAs, complaints }) => {
    journey.slow();
    await aCategory({ name: "Service" });
    await anIdea({ title: "Show how long people will wait", problem: "Nobody knows." });
    const ministry = await aUnit({ name: "Ministry" });
    const unit = await aUnit({ name: "Counters", under: ministry });
    const author = await aPerson({ name: "Odile Exemple", unit });
    const manager = await aPerson({ name: "Bram Voorbeeld", unit, manages: [unit] });
    const above = await aPerson({ name: "Dora Beispiel", unit: ministry, manages: [ministry] });
    const [hers, voters, his, leaders] = [
      await openAs(author),
      await openAs(await aPerson({ name: "Max Muster" })),
      await openAs(manager),
      await openAs(await aPerson({ name: "Lena Forbillede", role: "leader" })),
    ];

    await visit(hers, "/ideas/new");
    await hers.getByLabel("Title").fill("Show how long people will wait, and let them book");
    const beside = hers.getByRole("region", { name: "Similar ideas" });
    await expect(beside.getByRole("link", { name: /^Show how long/ })).toBeVisible();
    await hers.getByLabel("Title").fill(title);
    await hers.getByLabel("What gets in the way?").fill("The queue is long every Monday.");
    await hers.getByLabel("What should change?").fill("People choose a time before they come.");
    await hers.getByLabel("Category").selectOption("Service");
    await hers.getByRole("button", { name: "Post idea" }).click();
    await expect(hers.getByRole("heading", { level: 1, name: title })).toBeVisible();
    const address = new URL(hers.url()).pathname;
    for (const page of [hers, voters, leaders]) await visitLive(page, address);
    const latest = hers.getByRole("region", { name: "Decision" });

    await voteButton(voters, title).click();
    for (const page of [hers, leaders])
      await expect(page.getByText(/^1\s*vote$/).first()).toBeVisible(soon);
    await voters.getByLabel("Write a comment").fill("Ours rings at eight already.");
    await voters.getByRole("button", { name: "Post comment" }).click();
    for (const page of [hers, leaders])
      await expect(page.getByText("Ours rings at eight already.")).toBeVisible(soon);

    await visit(his, address);
    await his.getByLabel("Write a comment").fill("I will ask what it costs by Friday.");
    await his.getByRole("checkbox", { name: "Post as an official answer" }).check();
    await his.getByRole("button", { name: "Post comment" }).click();
    for (const page of [his, hers, voters])
      await expect(page.getByRole("region", { name: "Official answer" })).toContainText(
        "I will ask what it costs by Friday.",
        soon,
      );

    await chooseWay(his, "In review");
    await his.getByRole("button", { name: "Save" }).click();
    for (const page of [hers, voters, leaders])
      await expect(page.getByText("This idea now stands at “In review”.")).toBeAttached(soon);

    await chooseWay(his, "Not now");
    await his.getByLabel("Reason").selectOption("There is no money for it this year");
    await his.getByLabel("Begin from a prepared text").selectOption({ index: 1 });
    await his.getByRole("button", { name: "Insert" }).click();
    await expect(his.getByLabel("Explanation")).toHaveValue(/^Thank you for this idea/);
    await expectAccessible(his);
    await his.getByRole("button", { name: "Save" }).click();
    for (const page of [hers, voters, leaders])
      await expect(page.getByRole("region", { name: "Decision" })).toContainText(
        "There is no money for it this year",
        soon,
      );
    await expect(latest).toContainText("Bram Voorbeeld, manager of Counters");

    await hers.getByRole("link", { name: "Appeal" }).click();
    await hers.getByLabel("What should be seen differently?").fill("It costs nothing: we have it.");
    await hers.getByRole("button", { name: "Send the appeal" }).click();
    await expect(hers.getByText("An appeal waits for Dora Beispiel.")).toBeVisible();
    await expectAccessible(hers);

    const third = await openAs(above);
    await visit(third, address);
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
    for (const page of [hers, voters, leaders])
      await expect(page.getByRole("region", { name: "Decision" })).toContainText(
        "Implemented",
        soon,
      );
    await expect(hers.getByText("Most people booked at night, by telephone.")).toBeVisible();
  },
);

/** From the idea's page, through the panel of those who may answer. */
async function chooseWay(page: Page, stage: string): Promise<void> {
  // An answer is asked for until somebody has decided; after that one says what comes next.
  const panel = page.getByRole("region", { name: /^(Your answer is asked for|What comes next)$/ });
  await panel.getByRole("link", { name: stage }).click();
  await expect(page.getByRole("radio", { name: stage })).toBeChecked();
}
