import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { takenOver, voteButton } from "./support/visit.ts";

const takesVotes = "[aria-pressed=false]:not([aria-disabled])";

journey(
  "a newcomer signs in with one click, reads, votes, comments, answers, edits and deletes",
  async ({ openAs, demo }) => {
    const page = await openAs(null, { baseURL: demo.url });
    await page.goto("/");
    await expectAccessible(page);
    await page.getByRole("button", { name: /Maya Ekundayo/ }).click();

    await expect(page.getByRole("heading", { level: 1, name: "My page" })).toBeVisible();
    await takenOver(page);
    await expect(page.getByRole("heading", { name: "Since you were last here" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Ideas", exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Ideas" })).toBeVisible();
    const vote = page
      .getByRole("button", { name: /Vote for/ })
      .and(page.locator(takesVotes))
      .first();
    const title = /Vote for “(.*)”/.exec((await vote.getAttribute("aria-label")) ?? "")?.[1] ?? "";
    await vote.click();
    await expect(voteButton(page, title)).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("link", { name: title, exact: true }).first().click();

    await takenOver(page);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(voteButton(page, title)).toHaveAttribute("aria-pressed", "true");
    await page.getByLabel("Write a comment").fill("We could **try this** on Mondays.");
    await page.getByRole("button", { name: "Post comment" }).click();
    const mine = page.getByRole("article").filter({ hasText: "We could try this on Mondays." });
    await expect(mine.locator("strong")).toHaveText("try this");
    await expect(page.getByLabel("Write a comment")).toHaveValue("");

    await mine.getByRole("button", { name: "Answer Maya Ekundayo" }).click();
    await expect(page.getByLabel("Answer", { exact: true })).toBeFocused();
    await page.getByLabel("Answer", { exact: true }).fill("And ask the evening shift.");
    await page.getByRole("button", { name: "Post comment" }).first().click();
    const answer = page.getByRole("article").filter({ hasText: "And ask the evening shift." });
    await expect(answer).toBeVisible();
    await expectAccessible(page);

    await answer.getByRole("link", { name: "Edit" }).click();
    await page.getByLabel("Your comment").fill("And ask the night shift.");
    await page.getByRole("button", { name: "Save comment" }).click();
    const edited = page.getByRole("article").filter({ hasText: "And ask the night shift." });
    await expect(edited.getByRole("link", { name: "edited" })).toBeVisible();

    await edited.getByRole("link", { name: "Delete" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Delete comment" }).click();
    await expect(page.getByText("This comment was deleted.")).toBeVisible();
    await expect(page.getByText("And ask the night shift.")).toHaveCount(0);
  },
);
