import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { aCategory, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

const table = [
  "number,title,description,status,votes_count,tags",
  "1,Benches by the river,Six wooden benches,planned,34,",
  "2,Benches by the canal,The same again,duplicate,3,",
  "3,,Nobody gave it a title,open,0,",
].join("\n");

journey(
  "an administrator looks through a table of ideas, brings it in, opens an idea and takes all away",
  async ({ openAs }) => {
    const unit = await aUnit({ name: "Bridge Wardens" });
    await aCategory({ name: "Public squares" });
    const page = await openAs(await aPerson({ name: "Odile Exemple", unit, admin: true }));
    await visit(page, "/admin");
    await page.getByRole("main").getByRole("link", { name: "Import and export" }).last().click();
    const file = { name: "fider.csv", mimeType: "text/csv", buffer: Buffer.from(table) };
    await page.getByLabel("CSV file").setInputFiles(file);
    await page.getByLabel("Name of this collection").fill("Old suggestion box");
    await page.getByLabel("Category for rows").selectOption("Public squares");
    await page.getByRole("button", { name: "Look through it" }).click();

    await expect(page.getByRole("heading", { level: 1, name: /fider\.csv/ })).toBeVisible();
    await expect(page.getByText("1 new idea", { exact: true })).toBeVisible();
    await expect(page.getByText("34 votes are not brought in")).toBeVisible();
    await expect(page.getByText("It is marked as a duplicate of another idea.")).toBeVisible();
    await expect(page.getByText("It has no title.")).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("button", { name: "Bring 1 idea in" }).click();
    await expect(page.getByText("1 idea has been brought in.")).toBeVisible({ timeout: 15_000 });
    await page.getByRole("link", { name: "See the newest ideas" }).click();
    await page.getByRole("link", { name: "Benches by the river" }).click();
    await expect(
      page.getByText(/Brought in from “Old suggestion box”.*34 votes there/),
    ).toBeVisible();

    await visit(page, "/admin/imports");
    await expect(page.getByRole("link", { name: "Take out “Old suggestion box”" })).toBeVisible();
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download all ideas (CSV)" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("groundswell-ideas.csv");
    expect(await readFile(await download.path(), "utf8")).toContain('"Benches by the river"');
  },
);

journey("colleagues are found by what they offer, without JavaScript too", async ({ openAs }) => {
  const me = await aPerson({
    name: "Odile Exemple",
    unit: await aUnit({ name: "Bridge Wardens" }),
  });
  const hers = await openAs(me);
  await visit(hers, `/people/${me.id}`);
  await hers.getByRole("link", { name: "Edit my profile" }).click();
  await hers.getByRole("combobox", { name: "Skills I offer" }).fill("Langue des signes");
  await hers.keyboard.press("Enter");
  await hers.getByRole("textbox", { name: "About me" }).fill("Ask me on **Mondays**.");
  await hers.getByRole("button", { name: "Save" }).click();
  await expect(hers.getByText("Ask me on Mondays.")).toBeVisible();
  await expectAccessible(hers);

  const his = await openAs(await aPerson({ name: "Bram Voorbeeld" }), { javaScriptEnabled: false });
  await his.goto("/people");
  await his.getByLabel("Name, job title or skill").fill("lange des sinnes");
  await his.getByRole("button", { name: "Search" }).click();
  await expect(his.getByText("Nobody is found under exactly that.")).toBeVisible();
  await his.getByRole("link", { name: "Odile Exemple" }).click();
  await expect(his.getByRole("heading", { level: 1, name: "Odile Exemple" })).toBeVisible();
  await his.getByRole("link", { name: "Bridge Wardens" }).click();
  await expect(his.getByRole("heading", { level: 1, name: "Bridge Wardens" })).toBeVisible();
});
