import { aCategory, aPerson, anIdea } from "#tests/support/builders.ts";
import { expect, journey } from "./support/journey.ts";
import { voteButton } from "./support/visit.ts";

const title = "Let people book a time";

journey(
  "without JavaScript one reads, signs in, votes, comments, posts, edits and deletes",
  async ({ openAs, complaints }) => {
    await anIdea({ title, category: await aCategory({ name: "Service" }) });
    await aPerson({ email: "odile@example.org", password: "seven quiet herons wade" });
    const page = await openAs(null, { javaScriptEnabled: false });
    await page.goto("/ideas");
    await page.getByLabel("E-mail address").fill("odile@example.org");
    await page.getByLabel("Password").fill("not the right one at all");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText(/do not match an account/).first()).toBeVisible();
    await expect(page.getByLabel("E-mail address")).toHaveValue("odile@example.org");
    await page.getByLabel("Password").fill("seven quiet herons wade");
    await page.getByRole("button", { name: "Sign in" }).click();

    await voteButton(page, title).click();
    await expect(voteButton(page, title)).toHaveAttribute("aria-pressed", "true");
    await expect(page).toHaveURL(/\/ideas$/);
    await page.getByRole("link", { name: title, exact: true }).click();
    await page.getByRole("button", { name: "Post comment" }).click();
    await expect(page.getByText("Write something before posting.").first()).toBeVisible();
    await page.getByLabel("Write a comment").fill("It works at our counter.");
    await page.getByRole("button", { name: "Post comment" }).click();
    await page.getByRole("link", { name: /^Answer / }).click();
    await page.getByLabel("Answer").fill("For a year now.");
    await page.getByRole("button", { name: "Post comment" }).click();
    const answer = page.getByRole("article").filter({ hasText: "For a year now." });
    await answer.getByRole("link", { name: "Edit" }).click();
    await page.getByLabel("Your comment").fill("For two years now.");
    await page.getByRole("button", { name: "Save comment" }).click();
    const edited = page.getByRole("article").filter({ hasText: "For two years now." });
    await edited.getByRole("link", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Delete comment" }).click();
    await expect(page.getByText("This comment was deleted.")).toBeVisible();

    await page.getByRole("link", { name: "Post an idea" }).click();
    await page.getByLabel("Title").fill("Salt the steps before six");
    await page.getByRole("button", { name: "Post idea" }).click();
    await expect(page.getByRole("alert")).toContainText("Say what gets in the way.");
    await expect(page.getByLabel("Title")).toHaveValue("Salt the steps before six");
    await page.getByLabel("What gets in the way?").fill("They are icy.");
    await page.getByLabel("What should change?").fill("Salt them with the first round.");
    await page.getByLabel("Category").selectOption("Service");
    await page.getByRole("button", { name: "Post idea" }).click();
    await page.getByRole("link", { name: "Edit idea" }).click();
    await page.getByLabel("Title").fill("Salt the steps before five");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Salt the steps before five" }),
    ).toBeVisible();

    await page.locator("summary[aria-label^='Account of']").click();
    await page.getByRole("button", { name: "Français" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await page.locator("summary[aria-label^='Compte de']").click();
    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Connexion" })).toBeVisible();
    complaints.forgive(/status of 4(00|01|03|09|22)/);
  },
);
