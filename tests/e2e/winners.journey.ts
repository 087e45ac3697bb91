import { aPerson } from "#tests/support/builders.ts";
import {
  aChallenge,
  aJudge,
  anEvaluation,
  aSubmission,
} from "#tests/support/challenge-builders.ts";
import { anAnnounced } from "#tests/support/contest-builder.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

/** A contest in judging, with two submissions evaluated and a people's choice open. */
async function aContest() {
  const sponsor = await aPerson({ name: "Bram Voorbeeld", role: "manager" });
  const winner = await aPerson({ name: "Odile Exemple" });
  const challenge = await aChallenge({
    ...{ by: sponsor, state: "judging", title: "Shorter queues", peoplesChoices: 1 },
  });
  const judge = await aJudge(challenge);
  const best = await aSubmission(challenge, { by: winner, title: "One form for every counter" });
  const other = await aSubmission(challenge, { title: "A number to draw at the door" });
  await anEvaluation(best, judge, ["45", "4", "1"]);
  await anEvaluation(other, judge, ["30", "3", "0"]);
  const leader = await aPerson({ name: "Lea Leader", role: "leader" });
  return { challenge, sponsor, winner, other, leader };
}

journey("people choose, and see nothing but how many have", async ({ openAs, complaints }) => {
  const { challenge } = await aContest();
  const address = `/challenges/${challenge.id}/choice`;
  const [hers, his] = [await openAs(await aPerson()), await openAs(await aPerson())];
  await visitLive(his, address);
  await expect(his.getByText("No ballots yet")).toBeVisible();
  await visit(hers, address);
  await hers.getByRole("button", { name: "Cast your ballot" }).click();
  await expect(hers.getByRole("alert")).toContainText("Choose at least one submission.");
  complaints.forgive(/status of 400/);
  await hers.getByLabel("One form for every counter").check();
  await expectAccessible(hers);
  await hers.getByRole("button", { name: "Cast your ballot" }).click();
  await expect(hers.getByText("Your ballot counts.")).toBeVisible();
  await expect(his.getByText("1 ballot", { exact: true })).toBeVisible(soon);
  await expect(his.getByText("What people chose")).toHaveCount(0);

  const plain = await openAs(await aPerson(), { javaScriptEnabled: false });
  await plain.goto(address);
  await plain.getByLabel("A number to draw at the door").check();
  await plain.getByRole("button", { name: "Cast your ballot" }).click();
  await expect(plain.getByText("Your ballot counts.")).toBeVisible();
  await expect(his.getByText("2 ballots")).toBeVisible(soon);
});

journey(
  "sponsors propose, a leader announces on every open screen, and what was promised is followed until it is done",
  async ({ openAs }) => {
    journey.slow();
    const { challenge, sponsor, winner, leader } = await aContest();
    const page = `/challenges/${challenge.id}`;
    const [theirs, hers, his] = [await openAs(sponsor), await openAs(leader), await openAs(winner)];
    const somebodys = await openAs(await aPerson());
    await visit(theirs, `${page}/winners`);
    await theirs.getByRole("link", { name: "Propose winners" }).click();
    await theirs.getByLabel("Place of “One form for every counter”").selectOption("1");
    await expectAccessible(theirs);
    await theirs.getByRole("button", { name: "Save the proposal" }).click();
    await expect(theirs.getByText("1 submission is proposed.")).toBeVisible();
    await theirs.getByRole("link", { name: "Write feedback" }).click();
    await theirs.getByLabel("To all that have none of their own").fill("Thank you for this.");
    await expectAccessible(theirs);
    await theirs.getByRole("button", { name: "Save feedback" }).click();

    await visitLive(somebodys, "/ideas");
    await visitLive(his, `${page}/winners`);
    await expect(his.getByText("Not announced yet")).toBeVisible();
    await visit(hers, `${page}/winners`);
    await hers.getByRole("link", { name: "Announce winners" }).click();
    await hers.getByLabel("What you say to it").fill("Well done, all of you.");
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Announce", exact: true }).click();

    const said = { name: "Announcements" };
    for (const open of [somebodys, his, hers])
      await expect(open.getByRole("region", said)).toContainText("Shorter queues", soon);
    for (const open of [his, hers]) {
      await expect(open.getByText("Well done, all of you.")).toBeVisible(soon);
      await expect(open.getByRole("link", { name: "Odile Exemple" })).toBeVisible();
    }
    await expectAccessible(his);
    await somebodys.getByRole("region", said).getByRole("link").click();
    await expect(somebodys).toHaveURL(`${page}/winners`);
    await visit(his, `${page}/feedback`);
    await expect(his.getByText("Thank you for this.")).toBeVisible();

    await visit(theirs, `${page}/winners`);
    await theirs.getByText("Say how far it is").click();
    await theirs.getByLabel("How far is it?").selectOption("delivered");
    await theirs.getByRole("button", { name: "Save" }).click();
    await expect(somebodys.getByText("Delivered", { exact: true })).toBeVisible(soon);

    await visitLive(somebodys, `${page}/tracker`);
    await visit(theirs, `${page}/tracker`);
    await theirs.getByRole("textbox", { name: "Step" }).fill("Order the forms");
    await theirs.getByRole("button", { name: "Save the step" }).click();
    await expect(somebodys.getByText("Order the forms")).toBeVisible(soon);
    await expectAccessible(theirs);
    await theirs.getByLabel("What came of it?").fill("The form hangs at every counter.");
    await theirs.getByRole("button", { name: "Close the tracker" }).click();
    await expect(somebodys.getByText("The form hangs at every counter.")).toBeVisible(soon);
    await expectAccessible(somebodys);
  },
);

journey(
  "what one writes into a tracker stays while somebody else closes it, and comes back when it is sent",
  async ({ openAs, complaints }) => {
    const sponsor = await aPerson({ role: "manager" });
    const { id } = await anAnnounced({ by: sponsor });
    const [one, other] = [await openAs(sponsor), await openAs(sponsor)];
    await visitLive(one, `/challenges/${id}/tracker`);
    await visit(other, `/challenges/${id}/tracker`);
    await one.getByRole("textbox", { name: "Step" }).pressSequentially("Order the forms");
    await other.getByLabel("What came of it?").fill("The form hangs at every counter.");
    await other.getByRole("button", { name: "Close the tracker" }).click();
    await expect(other.getByRole("button", { name: "Close the tracker" })).toHaveCount(0);
    await expect(one.getByText("The form hangs at every counter.")).toBeVisible(soon);
    await expect(one.getByRole("textbox", { name: "Step" })).toHaveValue("Order the forms");
    await one.getByRole("button", { name: "Save the step" }).click();
    await expect(one.getByText("It could not be saved any more.")).toBeVisible();
    await expect(one.getByText("Order the forms")).toBeVisible();
    await expect(one.getByRole("textbox", { name: "Step" })).toHaveCount(0);
    await expectAccessible(one);
    complaints.forgive(/status of 409/);
  },
);
