import { expect } from "@playwright/test";
import { sql } from "#app/platform/db.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { anEntry, feedOf } from "#tests/support/challenge-feeds.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

const hostile = `<p onclick="alert(1)">Ships hum<script>document.title = "taken"</script>.</p>
  <a href="java&#10;script:alert(1)">Press here</a><img src="https://evil.example/x.png" alt="The quay">
  <iframe src="https://evil.example"></iframe><style>*{display:none}</style><svg/onload=alert(1)>`;

function fileOf(name: string, text: string) {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

journey(
  "an administrator looks through a feed of challenges, brings it in, and what is hostile in it does nothing",
  async ({ openAs, complaints }) => {
    const unit = await aUnit({ name: "Bridge Wardens" });
    const page = await openAs(await aPerson({ name: "Odile Exemple", unit, admin: true }));
    await visit(page, "/admin");
    await page.getByRole("main").getByRole("link", { name: "Import challenges" }).last().click();
    await page.getByLabel("Feed (JSON file)").setInputFiles(fileOf("feed.json", "<html>"));
    await page.getByRole("button", { name: "Look through it" }).click();
    await expect(page.getByText("This file is not JSON.").first()).toBeVisible();
    complaints.forgive(/status of 400/);

    const text = feedOf(
      anEntry("1", { description: hostile, "submission-start": "04/23/ 10:00 AM" }),
      anEntry("2", { "submission-end": "12/31/2099 11:59 PM" }),
      null,
    );
    await page.getByLabel("Feed (JSON file)").setInputFiles(fileOf("feed-open.json", text));
    await page.getByRole("button", { name: "Look through it" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "What feed-open.json would bring" }),
    ).toBeVisible();
    await expect(page.getByText("2 new challenges", { exact: true })).toBeVisible();
    await expect(page.getByText("1 cannot be read")).toBeVisible();
    await page.getByText("Dates that never were; their text is kept").click();
    await expect(page.getByText("1 · submission-start: 04/23/ 10:00 AM")).toBeVisible();
    expect(await sql("select from challenge")).toEqual([]);
    await expectAccessible(page);

    await page.getByRole("button", { name: "Bring 2 challenges in" }).click();
    await expect(page.getByText(/2 challenges have been brought in/)).toBeVisible({
      timeout: 20_000,
    });
    await expectAccessible(page);

    // What a browser makes of the text: nothing that runs, loads or leads astray.
    const [row] = await sql<{ html: string }>(
      `select c.html ->> 'description' as html from challenge c join challenge_origin o on o.challenge_id = c.id
       where o.source_id = '1'`,
    );
    const found = await page.evaluate((html) => {
      const body = new DOMParser().parseFromString(html, "text/html").body;
      const all = [...body.querySelectorAll("*")];
      return {
        tags: [...new Set(all.map(({ localName }) => localName))].sort(),
        attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))].sort(),
        links: [...body.querySelectorAll("a")].map(({ href, rel }) => [href, rel]),
        text: body.textContent.replace(/\s+/g, " ").trim(),
      };
    }, row?.html ?? "");
    expect(found).toEqual({
      tags: ["a", "p"],
      attributes: ["href", "rel"],
      links: [["https://evil.example/x.png", "nofollow ugc noopener noreferrer"]],
      text: "Ships hum. Press hereThe quay",
    });

    // The same file again: there is nothing to do.
    await visit(page, "/admin/challenges/import");
    await page.getByLabel("Feed (JSON file)").setInputFiles(fileOf("feed-open.json", text));
    await page.getByRole("button", { name: "Look through it" }).click();
    await expect(page.getByText("2 here already", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Bring/ })).toHaveCount(0);
  },
);

journey("a feed is brought in and thrown away without JavaScript too", async ({ openAs }) => {
  const unit = await aUnit({ name: "Bridge Wardens" });
  const admin = await aPerson({ name: "Odile Exemple", unit, admin: true });
  const page = await openAs(admin, { javaScriptEnabled: false });
  await page.goto("/admin/challenges/import");
  const file = fileOf("feed-closed.json", feedOf(anEntry("1")));
  await page.getByLabel("Feed (JSON file)").setInputFiles(file);
  await page.getByRole("button", { name: "Look through it" }).click();
  await page.getByRole("button", { name: "Bring 1 challenge in" }).click();
  await expect(page.getByText(/1 challenge has been brought in/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Throw the file away" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Import challenges" })).toBeVisible();
});
