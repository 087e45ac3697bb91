import { sql } from "#app/platform/db.server.ts";
import { aCategory, anIdea, aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey(
  "a change waits where ideas do: readers keep the earlier text until a moderator has read the change and let it through",
  async ({ openAs, complaints }) => {
    const [author, reader, moderator] = await Promise.all([
      aPerson({ name: "Ada Author" }),
      aPerson({ name: "Rudi Reader" }),
      aPerson({ name: "Mona Moderator", moderator: true }),
    ]);
    const category = await aCategory({ name: "Work and rotas" });
    await sql("update category set premoderated = true where id = $1", [category.id]);
    const idea = await anIdea({
      ...{ by: author, category, title: "Swap shifts without a signature" },
      ...{ problem: "A signature takes four days.", proposal: "Let both confirm it." },
    });
    const [hers, his, theirs] = [
      await openAs(author),
      await openAs(reader),
      await openAs(moderator),
    ];
    await visitLive(theirs, "/moderation");
    await visitLive(his, `/ideas/${idea.id}`);

    await visit(hers, `/ideas/${idea.id}/edit`);
    await expect(hers.getByText(/a moderator looks at changes before others/)).toBeVisible();
    await hers.getByLabel("What gets in the way?").fill("A signature takes a week.");
    await hers.getByRole("button", { name: "Save changes" }).click();
    await expect(hers.getByText("Your change waits for a moderator")).toBeVisible();
    await expect(hers.getByText("A signature takes four days.")).toBeVisible();
    await expectAccessible(hers);

    await theirs.getByRole("link", { name: /Change waits to be published: Idea/ }).click();
    const change = theirs.getByRole("region", { name: "What would change" });
    await expect(change.getByRole("deletion")).toHaveText([/four/, /days/]);
    await expect(change.getByRole("insertion")).toHaveText([/a/, /week/]);
    await expectAccessible(theirs);
    await theirs.getByLabel("Let the change through").check();

    // Meanwhile she puts it better: nothing is let through that was not read.
    await hers.getByRole("link", { name: "Look at it, and go on changing" }).click();
    const problem = hers.getByLabel("What gets in the way?");
    await expect(problem).toHaveValue("A signature takes a week.");
    await problem.fill("A signature takes a fortnight.");
    await hers.getByRole("button", { name: "Save changes" }).click();
    await expect(hers.getByText("Your change waits for a moderator")).toBeVisible();
    await theirs.getByRole("button", { name: "Decide" }).click();
    await expect(theirs.getByText(/This was changed while you read it/)).toBeVisible();
    await expect(change.getByRole("insertion")).toHaveText([/a/, /fortnight/]);
    await expect(theirs.getByLabel("Let the change through")).toBeChecked();
    await expectAccessible(theirs);
    await expect(his.getByText("A signature takes four days.")).toBeVisible();

    await theirs.getByRole("button", { name: "Decide" }).click();
    await expect(theirs.getByText("Decided: Change let through")).toBeVisible();
    await expect(his.getByText("A signature takes a fortnight.")).toBeVisible(soon);
    await visit(hers, `/ideas/${idea.id}`);
    await expect(hers.getByText("Your change waits for a moderator")).toHaveCount(0);
    complaints.forgive(/status of 409/);
  },
);
