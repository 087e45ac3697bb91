import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey("a decision with its reason reaches the author's open page at once", async ({ openAs }) => {
  const unit = await aUnit({ name: "Counters" });
  const author = await aPerson({ name: "Odile Exemple", unit });
  const manager = await aPerson({ name: "Bram Voorbeeld", unit, manages: [unit] });
  const idea = await anIdea({ by: author, title: "Let people book a time" });
  const hers = await openAs(author);
  const his = await openAs(manager);
  await visitLive(hers, `/ideas/${idea.id}`);

  await visit(his, `/ideas/${idea.id}`);
  await his.getByRole("link", { name: "Decide" }).click();
  await his.getByRole("radio", { name: "In review" }).check();
  await his.getByRole("button", { name: "Publish the decision" }).click();
  await expect(hers.getByText("This idea now stands at “In review”.")).toBeAttached(soon);

  await his.getByRole("link", { name: "Decide" }).click();
  await his.getByRole("radio", { name: "Not now" }).check();
  await his.getByLabel("Reason").selectOption("There is no money for it this year");
  await his.getByLabel("Begin from a prepared text").selectOption({ index: 1 });
  await his.getByRole("button", { name: "Insert" }).click();
  await expect(his.getByLabel("Explanation")).toHaveValue(/^Thank you for this idea/);
  await expectAccessible(his);
  await his.getByRole("button", { name: "Publish the decision" }).click();
  const latest = hers.getByRole("region", { name: "Decision" });
  await expect(latest).toContainText("There is no money for it this year", soon);
  await expect(latest).toContainText("Bram Voorbeeld, manager of Counters");
  await expectAccessible(hers);
});
