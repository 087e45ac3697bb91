import type { Page } from "@playwright/test";
import { aPhotograph } from "#tests/integration/files/crafted.ts";
import { aCategory, aPerson, anIdea } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

const types: Readonly<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".csv": "text/csv",
  ".txt": "text/plain",
};

/** Chooses files as somebody does by the browser's own dialog. */
async function choose(page: Page, files: readonly { name: string; buffer: Buffer }[]) {
  // As browsers do, by the name's ending.
  const given = files.map((file) => ({ ...file, mimeType: types[file.name.slice(-4)] ?? "" }));
  await page.getByLabel("File", { exact: true }).setInputFiles(given);
}

journey(
  "files are sent while an idea is written, described, and shown to a reader at once",
  async ({ openAs, complaints }) => {
    await aCategory({ name: "Service" });
    const author = await aPerson();
    const page = await openAs(author);
    await visit(page, "/ideas/new");
    await page.getByLabel("Title").fill("Salt the steps before six");
    await choose(page, [
      { name: "steps.jpg", buffer: await aPhotograph("jpeg", 600, 400) },
      { name: "table.csv", buffer: Buffer.from("day;falls\nMonday;2\n") },
      { name: "page.txt", buffer: Buffer.from("<html><script>1</script>") },
    ]);
    const standing = page.getByRole("region", { name: "Files so far" });
    await expect(standing.getByText("steps.jpg", { exact: true }).first()).toBeVisible();
    await expect(standing.getByText("table.csv").first()).toBeVisible();
    await expect(page.getByText(/Web pages and drawings in SVG/)).toBeVisible();
    await page.getByLabel("What does the picture show?").fill("The steps under ice");
    await page.getByRole("button", { name: /^Save the description/ }).click();
    await expect(page.getByText("Not described yet")).toBeHidden();
    await expectAccessible(page);

    // Loading the page again goes on with the draft and its files.
    await page.reload();
    await expect(page.getByLabel("What does the picture show?")).toHaveValue("The steps under ice");
    await page.getByLabel("What gets in the way?").fill("They are icy.");
    await page.getByLabel("What should change?").fill("Salt them with the first round.");
    await page.getByLabel("Category").selectOption("Service");
    await page.getByRole("button", { name: "Post idea" }).click();
    await expect(page.getByRole("img", { name: "The steps under ice" })).toBeVisible();

    const reader = await openAs(await aPerson());
    await visit(reader, new URL(page.url()).pathname);
    const fetched = reader.waitForEvent("download");
    await reader.getByRole("link", { name: /^Download table\.csv/ }).click();
    expect((await fetched).suggestedFilename()).toBe("table.csv");

    await visit(page, `${new URL(page.url()).pathname}/edit`);
    await page.getByRole("button", { name: "Take table.csv away" }).click();
    await page
      .getByRole("group", { name: "Take table.csv away?" })
      .getByRole("button", { name: /Take table/ })
      .click();
    await expect(reader.getByRole("link", { name: /^Download table\.csv/ })).toBeHidden();
    await expect(reader.getByRole("img", { name: "The steps under ice" })).toBeVisible();
    await expectAccessible(reader);
    complaints.forgive(/status of 400/);
  },
);

journey("without JavaScript a page of their own does it", async ({ openAs }) => {
  const author = await aPerson();
  const idea = await anIdea({ by: author, title: "Salt the steps before six" });
  const page = await openAs(author, { javaScriptEnabled: false });
  await page.goto(`/ideas/${idea.id}/edit`);
  await page.getByRole("link", { name: "Add or change files" }).click();
  await choose(page, [{ name: "steps.png", buffer: await aPhotograph("png", 600, 400) }]);
  await page.getByLabel("What does the picture show?").fill("The steps under ice");
  await page.getByRole("button", { name: "Add file" }).click();
  await expect(page.getByLabel("What does the picture show? steps.png")).toHaveValue(
    "The steps under ice",
  );
  await page.getByRole("link", { name: "Back to the idea" }).click();
  await expect(page.getByRole("img", { name: "The steps under ice" })).toBeVisible();
  await page.getByRole("link", { name: "Change files" }).click();
  await page.getByRole("link", { name: "Take steps.png away" }).click();
  await page.getByRole("button", { name: "Take away" }).click();
  await expect(page.getByText("There are no files yet.")).toBeVisible();
});
