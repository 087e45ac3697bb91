import { setTimeout as pause } from "node:timers/promises";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";
import { db } from "#app/platform/db.server.ts";
import { expect, journey } from "./support/journey.ts";
import { visitLive } from "./support/visit.ts";

journey(
  "what is submitted while it is still being saved is not taken for a text of somebody else's",
  async ({ openAs }) => {
    const challenge = await aChallenge({ state: "open" });
    const ada = await aPerson();
    const { id } = await aSubmission(challenge, { by: ada, state: "draft" });
    const page = await openAs(ada);
    const saves: string[] = [];
    // The server has saved it; its answer is a while on its way.
    await page.route(`**/api/submissions/${id}/draft`, async (route) => {
      saves.push(route.request().method());
      const response = await route.fetch();
      await pause(3_000);
      await route.fulfill({ response });
    });
    await visitLive(page, `/submissions/${id}/edit`);
    await page.getByLabel("Title").fill("A number to draw at the door");
    await expect.poll(() => saves.length).toBe(1);
    await page.getByLabel("In short").fill("Nobody stands in line.");
    await page.getByRole("button", { name: "Submit it" }).dblclick();
    await expect(page.getByText(/^C-\d{6}$/)).toBeVisible();
    const entry = await db().submission.findUniqueOrThrow({
      where: { id },
      include: { receipts: true },
    });
    expect(entry).toMatchObject({ state: "submitted", brief: "Nobody stands in line." });
    expect(entry.receipts).toHaveLength(1);
  },
);

journey("a draft is saved at each pause, one after the other", async ({ openAs }) => {
  const challenge = await aChallenge({ state: "open" });
  const ada = await aPerson();
  const { id } = await aSubmission(challenge, { by: ada, state: "draft" });
  const page = await openAs(ada);
  await visitLive(page, `/submissions/${id}/edit`);
  const there = () => db().submission.findUniqueOrThrow({ where: { id } });
  for (const title of ["A number", "A number to draw", "A number to draw at the door"]) {
    await page.getByLabel("Title").fill(title);
    await expect.poll(async () => (await there()).title).toBe(title);
  }
  await expect(page.getByText("Somebody of your team", { exact: false })).toHaveCount(0);
});
