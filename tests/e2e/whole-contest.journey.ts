import type { Page } from "@playwright/test";
import { moveDueChallenges } from "#app/features/challenges/timeline/move-by-clock.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge, type BuiltChallenge } from "#tests/support/challenge-builders.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

/** Lets days go by for one challenge: everything on its timeline is so much nearer, or so much longer ago. */
async function daysGoBy({ id }: BuiltChallenge, days: number): Promise<void> {
  const by = "make_interval(days => $2)";
  await sql(
    `update challenge_phase set starts_at = starts_at - ${by}, ends_at = ends_at - ${by} where challenge_id = $1`,
    [id, days],
  );
  await sql(
    `update challenge set clock_at = clock_at - ${by}, next_step_at = next_step_at - ${by},
       choice_starts_at = choice_starts_at - ${by}, choice_ends_at = choice_ends_at - ${by} where id = $1`,
    [id, days],
  );
  await moveDueChallenges();
}

async function enter(page: Page, challengeId: string, title: string): Promise<void> {
  await visitLive(page, `/challenges/${challengeId}/entry`);
  await page.getByRole("button", { name: "Begin a draft" }).click();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("In short").fill("Address and name are asked once.");
  await page.getByLabel("Description", { exact: true }).fill("The counter looks it up.");
  await expect(page.getByText("Draft saved")).toBeVisible();
}

async function invite(page: Page, name: string): Promise<void> {
  const field = page.locator("input[role=combobox]");
  await field.click();
  await field.pressSequentially(name.slice(0, 4));
  await page.getByRole("option", { name: new RegExp(name) }).click();
  await page.getByRole("button", { name: "Invite", exact: true }).click();
}

async function submit(page: Page): Promise<void> {
  await page.getByLabel(/tell who wrote them/).check();
  const terms = page.getByLabel(/^I have read rules and terms/);
  if ((await terms.count()) > 0) await terms.check();
  await page.getByRole("button", { name: "Submit it" }).click();
  await expect(page.getByText(/^C-\d{6}$/)).toBeVisible();
}

async function agreeToJudge(page: Page, challenge: string): Promise<void> {
  await visit(page, "/judging");
  await page.getByRole("link", { name: challenge }).click();
  await page.getByRole("button", { name: "Yes, I will judge" }).click();
  await page.getByLabel("What I declare is complete").check();
  await page.getByRole("button", { name: "Declare", exact: true }).click();
  await expect(page.getByText("Judging is blind")).toBeVisible();
}

async function mark(page: Page, title: string, use: string): Promise<void> {
  await page.getByRole("link", { name: title }).click();
  await page.getByLabel("Use to citizens", { exact: true }).fill(use);
  await page.getByRole("group", { name: "Cost" }).getByLabel("3").check();
  await page.getByRole("group", { name: "Ready to try" }).getByLabel("Yes").check();
  await page.getByRole("button", { name: "Complete the evaluation" }).click();
  await expect(page.getByText(/of 100$/).first()).toBeVisible();
}

async function stateOf(id: string): Promise<string> {
  const [row] = await sql<{ state: string }>("select state::text from challenge where id = $1", [
    id,
  ]);
  return row?.state ?? "";
}

journey(
  "a contest goes its whole way: written, reviewed, entered by two teams, screened, judged, chosen, announced and followed",
  async ({ openAs }) => {
    // Eight people do all that a contest asks of them.
    journey.setTimeout(420_000);
    const title = "Shorter queues on Mondays";
    const sponsor = await aPerson({ name: "Tomasz Exemple", role: "manager" });
    const challenge = await aChallenge({
      by: sponsor,
      phases: [{ from: 1, to: 20, name: "Sketches" }],
      peoplesChoices: 1,
    });
    await sql(
      `update challenge set choice_starts_at = now() + interval '20 days',
         choice_ends_at = now() + interval '60 days' where id = $1`,
      [challenge.id],
    );
    const at = `/challenges/${challenge.id}`;
    const [desk, leaders, odile, bram, cleo, anna, boris] = [
      await openAs(sponsor),
      await openAs(await aPerson({ name: "Harriet Exemple", role: "leader" })),
      await openAs(await aPerson({ name: "Odile Exemple" })),
      await openAs(await aPerson({ name: "Bram Voorbeeld" })),
      await openAs(await aPerson({ name: "Cleo Beispiel" })),
      await openAs(await aPerson({ name: "Anna Judges" })),
      await openAs(await aPerson({ name: "Boris Judges" })),
    ];

    await visitLive(desk, `${at}/edit/general`);
    await desk.getByLabel("Title").fill(title);
    await expect(desk.getByText("Saved.")).toBeVisible();
    await visit(desk, `${at}/edit/review`);
    await expect(desk.getByText("Nothing is missing")).toBeVisible();
    for (const [page, way, state] of [
      [desk, "Send to review", /in_review/],
      [leaders, "Approve", /approved/],
      [desk, "Publish now", /published|open/],
    ] as const) {
      await visit(page, `${at}/state`);
      await page.getByRole("link", { name: way }).click();
      await page.getByRole("button", { name: way }).click();
      await expect.poll(() => stateOf(challenge.id)).toMatch(state);
    }

    await daysGoBy(challenge, 2);
    await enter(odile, challenge.id, "One form for every counter");
    await odile.getByRole("link", { name: "Team", exact: true }).click();
    await invite(odile, "Bram Voorbeeld");
    const invitation = bram.getByRole("link", { name: "One form for every counter" });
    await expect(async () => {
      await visit(bram, "/inbox");
      await expect(invitation).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await invitation.click();
    await bram.getByLabel(/^I have read rules and terms/).check();
    await bram.getByRole("button", { name: "Join the team" }).click();
    await expect(bram.getByRole("link", { name: "Continue writing" })).toBeVisible();
    await visit(odile, odile.url().replace("/team", "/edit"));
    await submit(odile);
    await enter(cleo, challenge.id, "A number to draw at the door");
    await submit(cleo);

    await daysGoBy(challenge, 30);
    await visit(desk, `${at}/screening`);
    for (const entry of ["One form for every counter", "A number to draw at the door"])
      await desk.getByLabel(`Choose ${entry}`).check();
    await desk.getByLabel("What did you find?").selectOption("pass");
    await desk.getByRole("button", { name: "Save and tell them" }).click();
    await expect(desk.getByRole("cell", { name: /^Passed/ })).toHaveCount(2);

    await visit(desk, `${at}/judges`);
    for (const name of ["Anna Judges", "Boris Judges"]) {
      await invite(desk, name);
      await expect(desk.getByRole("rowheader", { name })).toBeVisible();
    }
    for (const judge of [anna, boris]) await agreeToJudge(judge, title);
    await visit(desk, `${at}/judges`);
    await desk.getByRole("link", { name: "Assign judges" }).click();
    await desk.getByRole("button", { name: /^Make these 4 assignments/ }).click();
    await expect(desk.getByText("0 of 4 completed")).toBeVisible();
    const phase = `/judging/${challenge.phases[0]?.id ?? ""}`;
    for (const [entry, use] of [
      ["One form for every counter", "45"],
      ["A number to draw at the door", "20"],
    ] as const) {
      await visit(anna, phase);
      await mark(anna, entry, use);
    }
    await visit(boris, phase);
    await mark(boris, "One form for every counter", "40");
    await visit(boris, phase);
    await boris.getByRole("link", { name: "A number to draw at the door" }).click();
    await boris.getByRole("link", { name: "Step aside" }).click();
    await boris.getByLabel("Why do you step aside?").fill("I wrote a part of it.");
    await boris.getByRole("button", { name: "Step aside" }).click();
    await expect(boris.getByText("You do not judge this any more")).toBeVisible();
    await visit(desk, `${at}/evaluations`);
    await expect(desk.getByText("3 of 3 completed")).toBeVisible();

    const staff = await openAs(await aPerson());
    await visit(staff, `${at}/choice`);
    await staff.getByLabel("One form for every counter").check();
    await staff.getByRole("button", { name: "Cast your ballot" }).click();
    await expect(staff.getByText("Your ballot counts.")).toBeVisible();

    await visit(desk, `${at}/winners`);
    await desk.getByRole("link", { name: "Propose winners" }).click();
    await desk.getByLabel("Place of “One form for every counter”").selectOption("1");
    await desk.getByRole("button", { name: "Save the proposal" }).click();
    await desk.getByRole("link", { name: "Write feedback" }).click();
    await desk.getByLabel("To all that have none of their own").fill("Thank you for this.");
    await desk.getByRole("button", { name: "Save feedback" }).click();
    await expect(desk).toHaveURL(`${at}/winners`);
    await visitLive(staff, "/ideas");
    await visitLive(bram, "/");
    await visit(leaders, `${at}/winners`);
    await leaders.getByRole("link", { name: "Announce winners" }).click();
    await leaders.getByLabel("What you say to it").fill("Well done, all of you.");
    await leaders.getByRole("button", { name: "Announce", exact: true }).click();
    for (const open of [staff, bram])
      await expect(open.getByRole("region", { name: "Announcements" })).toContainText(title, soon);

    await visit(desk, `${at}/tracker`);
    await desk.getByRole("textbox", { name: "Step" }).fill("Order the forms");
    await desk.getByRole("button", { name: "Save the step" }).click();
    await expect(desk.getByRole("textbox", { name: "Step" })).toHaveValue("");
    await desk.getByLabel("What came of it?").fill("The form hangs at every counter.");
    await desk.getByRole("button", { name: "Close the tracker" }).click();
    await expect(desk.getByRole("button", { name: "Close the tracker" })).toHaveCount(0);
    await expect(desk.getByText("The form hangs at every counter.")).toBeVisible();
    await visit(cleo, `${at}/tracker`);
    await expect(cleo.getByText("The form hangs at every counter.")).toBeVisible();
  },
);
