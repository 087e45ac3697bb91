import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visitLive } from "./support/visit.ts";

journey("an author withdraws an idea, and whoever reads it sees so at once", async ({ openAs }) => {
  const author = await aPerson({ name: "Odile Exemple" });
  const idea = await anIdea({
    by: author,
    title: "A second shelf for the post",
    problem: "The shelf at the door is full.",
  });
  await aComment({ on: idea, text: "Ours is full as well." });
  const hers = await openAs(author);
  const his = await openAs(await aPerson());
  await visitLive(his, `/ideas/${idea.id}`);
  await expect(his.getByText("The shelf at the door is full.")).toBeVisible();
  await expect(his.getByRole("link", { name: "Withdraw" })).toHaveCount(0);

  await visitLive(hers, `/ideas/${idea.id}`);
  await hers.getByRole("link", { name: "Withdraw" }).click();
  await hers.getByLabel("Why do you withdraw it?").fill("A colleague has posted the same.");
  await expectAccessible(hers);
  await hers.getByRole("button", { name: "Withdraw the idea" }).click();

  for (const page of [hers, his]) {
    await expect(page.getByText("An author withdrew this idea")).toBeVisible(soon);
    await expect(page.getByText("A colleague has posted the same.")).toBeVisible();
    await expect(page.getByText("The shelf at the door is full.")).toHaveCount(0);
    await expect(page.getByText("Ours is full as well.")).toBeVisible();
    await expect(page.getByLabel("Write a comment")).toHaveCount(0);
  }
  await expectAccessible(his);
});
