import { anAnnouncement } from "#tests/support/announcing-builders.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { aKudos } from "#tests/support/recognition-builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

journey(
  "whoever wants quiet is shown no banner, and finds what was announced where it is read",
  async ({ openAs }) => {
    await anAnnouncement({ title: "The lifts run again" });
    const page = await openAs(await aPerson());
    const banner = page.getByRole("region", { name: "Announcements" });
    await visit(page, "/ideas");
    await expect(banner).toContainText("The lifts run again");
    await visit(page, "/me/preferences");
    await page.getByRole("link", { name: "Choose how you are recognised" }).click();
    await page.getByRole("checkbox", { name: /^Quiet mode/ }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(banner).toHaveCount(0);
    await visit(page, "/ideas");
    await expect(banner).toHaveCount(0);
    await visit(page, "/announcements");
    await expect(page.getByRole("link", { name: "The lifts run again" })).toBeVisible();
  },
);

journey(
  "administrators set how much is given, and leaders see to whom it goes",
  async ({ openAs, complaints }) => {
    const admin = await openAs(await aPerson({ admin: true }));
    await visit(admin, "/admin/recognition");
    await admin.getByLabel("Kudos that one person gives in a week").fill("99");
    await admin.getByRole("button", { name: "Save" }).click();
    await expect(admin.getByRole("alert")).toContainText("Choose a number from 0 to 50.");
    complaints.forgive(/status of 400/);
    await admin.getByLabel("Kudos that one person gives in a week").fill("1");
    await expectAccessible(admin);
    await admin.getByRole("button", { name: "Save" }).click();
    await expect(admin.getByRole("alert")).toHaveCount(0);

    const [ada, bram] = [await aPerson({ name: "Ada" }), await aPerson({ name: "Bram" })];
    for (const [from, to] of [
      [ada, bram],
      [bram, ada],
    ] as const)
      await aKudos({ from, to, on: { kind: "idea", id: (await anIdea({ by: to })).id } });
    const hers = await openAs(ada);
    await visit(hers, "/kudos");
    await expect(hers.getByText("0 kudos of 1 left this week.")).toBeVisible();

    const leader = await openAs(await aPerson({ role: "leader" }));
    await visit(leader, "/recognition/concentration");
    const pairs = leader.getByRole("table", { name: "Pairs who give to each other" });
    await expect(pairs.getByRole("link", { name: "Ada" })).toBeVisible();
    await expectAccessible(leader);
    await leader.getByRole("link", { name: "Awards by people" }).click();
    await expect(
      leader.getByRole("heading", { name: "Nothing was given in this time" }),
    ).toBeVisible();
  },
);
