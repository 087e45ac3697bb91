import { db } from "#app/platform/db.server.ts";
import { aCategory, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey(
  "an idea is promised an answer, its author is asked and answers, and the promise is kept",
  async ({ openAs }) => {
    await db().promiseSettings.create({ data: { openDays: 10, remindDays: 2, escalateDays: 5 } });
    await aCategory({ name: "Counters" });
    const unit = await aUnit({ name: "Harbour Office" });
    const author = await aPerson({ name: "Odile Exemple", unit });
    const manager = await aPerson({ name: "Bram Voorbeeld", unit, manages: [unit] });
    const hers = await openAs(author);
    const his = await openAs(manager);
    await visitLive(his, "/queue");
    await expect(his.getByRole("heading", { name: "Nothing to answer here" })).toBeVisible();

    await visit(hers, "/ideas/new");
    await hers.getByLabel("Title").fill("Let people book a time");
    await hers.getByLabel("What gets in the way?").fill("The queue is long on Mondays.");
    await hers.getByLabel("What should change?").fill("Let people book.");
    await hers.getByLabel("Category").selectOption("Counters");
    await hers.getByRole("button", { name: "Post idea" }).click();
    const promise = hers.getByRole("region", { name: "Promised answer" });
    await expect(promise).toContainText("First answer promised by");
    await expectAccessible(hers);

    await expect(
      his.getByRole("link", { name: "Let people book a time", exact: true }),
    ).toBeVisible(soon);
    await expectAccessible(his);
    await his.getByRole("link", { name: "Let people book a time", exact: true }).click();
    await his.getByRole("link", { name: "Ask the author" }).click();
    await his.getByRole("textbox", { name: "What do you need to know?" }).fill("How many queue?");
    await his.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(promise).toContainText("Waiting for the author since", soon);

    await hers.getByRole("link", { name: "Answer the question" }).click();
    await expectAccessible(hers);
    await hers.getByRole("textbox", { name: "Your answer" }).fill("About forty, every Monday.");
    await hers.getByRole("button", { name: "Send the answer" }).click();
    await expect(promise).toContainText("First answer promised by");
    await expect(his.getByText("About forty, every Monday.")).toBeVisible(soon);

    await visit(his, "/queue");
    await his.getByRole("checkbox", { name: "Choose “Let people book a time”" }).check();
    await his.getByRole("button", { name: "Decide on the chosen ideas together" }).click();
    await expect(his.getByRole("heading", { name: "Decide on several ideas" })).toBeVisible();
    await visit(his, "/queue");
    await his.getByRole("link", { name: "Let people book a time", exact: true }).click();
    await his.getByLabel("Write a comment").fill("We try it from May, on Mondays.");
    await his.getByRole("checkbox", { name: "Post as an official answer" }).check();
    await his.getByRole("button", { name: "Post comment" }).click();
    await expect(promise).toContainText("as promised", soon);
    await promise.getByRole("link", { name: "Read the answer" }).click();
    await expect(hers).toHaveURL(/#comment-/);
    await expect(promise).toContainText("as promised");
    await visit(his, "/queue");
    await expect(his.getByRole("heading", { name: "Nothing to answer here" })).toBeVisible();
  },
);
