import { anIdea, aComment, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey(
  "two people mention, react to and quote each other; one answers officially, and keeps a note from the other",
  async ({ openAs }) => {
    const unit = await aUnit({ name: "Bridges" });
    const manager = await aPerson({ name: "Max Bestuur", manages: [unit] });
    const staff = await aPerson({ name: "Odile Exemple", unit });
    const idea = await anIdea({ title: "Salt the steps before six", unit });
    await aComment({ on: idea, by: manager, text: "Who would do it on Sundays?" });
    const [hers, his] = [await openAs(staff), await openAs(manager)];
    await visitLive(hers, `/ideas/${idea.id}`);
    await visitLive(his, `/ideas/${idea.id}`);

    await hers.getByRole("button", { name: /^Helpful/ }).click();
    await expect(hers.getByRole("button", { name: /^Helpful: 1, yours/ })).toBeVisible();
    await expect(his.getByRole("button", { name: "Helpful: 1" })).toBeVisible(soon);

    await hers.getByRole("button", { name: "Quote Max Bestuur" }).click();
    const answer = hers.getByLabel("Answer", { exact: true });
    await expect(answer).toHaveValue(/> Who would do it on Sundays\?\n\n$/);
    await answer.press("End");
    await answer.pressSequentially("The day shift, @Max B");
    await hers.getByRole("option", { name: /Max Bestuur/ }).click();
    await hers.getByRole("button", { name: "Post comment" }).first().click();
    const quoted = his.getByRole("article").filter({ hasText: "The day shift" });
    await expect(quoted.getByRole("link", { name: "@Max Bestuur" })).toBeVisible(soon);
    await expect(quoted.getByRole("blockquote")).toContainText("Who would do it on Sundays?");

    await his.getByLabel("Write a comment").fill("We will try it this winter.");
    await his.getByRole("checkbox", { name: "Post as an official answer" }).check();
    await his.getByRole("button", { name: "Post comment" }).click();
    const pinned = hers.getByRole("region", { name: "Official answer" });
    await expect(pinned).toContainText("We will try it this winter.", soon);
    await expect(pinned).toContainText("manager of Bridges");
    await expect(hers.getByRole("checkbox")).toHaveCount(0);
    await expectAccessible(hers);

    await his.getByRole("link", { name: "Notes" }).click();
    await his.getByLabel("Write a note").fill("The salt is in the north depot.");
    await his.getByRole("button", { name: "Post note" }).click();
    await expect(his.getByRole("article")).toContainText("The salt is in the north depot.");
    await expect(his.getByLabel("Write a note")).toHaveValue("");
    await expectAccessible(his);
    await visit(hers, `/ideas/${idea.id}?order=helpful`);
    await expect(hers.getByText("north depot")).toHaveCount(0);
    await expect(hers.getByRole("link", { name: /note/i })).toHaveCount(0);

    await hers.getByRole("button", { name: "React to Max Bestuur" }).first().click();
    await hers.getByRole("link", { name: "Who reacted" }).click();
    await expect(hers.getByRole("main")).toContainText("Odile Exemple");
    await expectAccessible(hers);
  },
);
