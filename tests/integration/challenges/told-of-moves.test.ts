import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import type { ChallengeState } from "#app/features/challenges/challenge.ts";
import { moveChallenge } from "#app/features/challenges/states/move-challenge.server.ts";
import { challengesToReview } from "#app/features/challenges/states/reviews.queries.server.ts";
import { moveByClock } from "#app/features/challenges/timeline/move-by-clock.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aJudge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

/** Does what follows from everything that has happened, twice, as jobs may. */
async function catchUp(): Promise<void> {
  const jobs = await sql<{ payload: unknown }>(
    "select payload from graphile_worker._private_jobs order by id",
  );
  for (const { payload } of [...jobs, ...jobs]) await react(payload);
}

async function told(person: Actor): Promise<string[]> {
  const { lines } = await inbox(person, null);
  return lines.map(({ kind, says, reason }) => `${kind}: ${says ?? ""}, ${reason}`);
}

async function move(who: Actor, id: string, to: ChallengeState): Promise<void> {
  const { stateVersion: seenStateVersion } = await db().challenge.findUniqueOrThrow({
    where: { id },
  });
  await moveChallenge(who, id, { to, reason: "Because of this.", seenStateVersion });
}

test("a review is asked of those who may give it, and answered to sponsors", async () => {
  const [leader, admin] = [await aPerson({ role: "leader" }), await aPerson({ admin: true })];
  const [sponsor, second] = [await aPerson({ role: "leader" }), await aPerson({ role: "manager" })];
  const staff = await aPerson();
  const { id } = await aChallenge({ by: sponsor, with: [second] });
  await move(sponsor, id, "in_review");
  await catchUp();
  for (const approver of [leader, admin]) {
    expect(await told(approver)).toEqual(["challenge-moved: review-asked, approver"]);
    expect(await challengesToReview(approver)).toMatchObject([{ id, sentBy: sponsor.name }]);
  }
  expect(await told(second)).toEqual(["challenge-moved: review-asked, sponsor"]);
  for (const nobody of [sponsor, staff, second])
    expect(await challengesToReview(nobody)).toBeNull();
  await move(leader, id, "edits_requested");
  await catchUp();
  expect(await told(sponsor)).toEqual(["challenge-moved: edits-requested, sponsor"]);
  expect(await told(staff)).toEqual([]);
  expect(await challengesToReview(admin)).toBeNull();
});

test("a cancellation is told to sponsors, entrants, judges and followers", async () => {
  const sponsor = await aPerson({ role: "manager" });
  const second = await aPerson({ role: "manager" });
  const challenge = await aChallenge({ by: sponsor, with: [second], state: "open" });
  const { lead } = await aSubmission(challenge);
  const judge = await aJudge(challenge);
  const stranger = await aPerson();
  await move(sponsor, challenge.id, "cancelled");
  await catchUp();
  expect(await told(second)).toEqual(["challenge-moved: cancelled, sponsor"]);
  expect(await told(lead)).toEqual(["challenge-news: cancelled, entrant"]);
  expect(await told(judge)).toEqual(["challenge-news: cancelled, judge"]);
  for (const nobody of [sponsor, stranger]) expect(await told(nobody)).toEqual([]);
});

test("of a challenge on which the clock catches up only where it stands now is told", async () => {
  const challenge = await aChallenge({ state: "published", phases: [{ from: 1, to: 2 }] });
  await under({ now: new Date(Date.now() + 3 * 86_400_000) }, () => moveByClock(challenge.id));
  await catchUp();
  expect(await told(challenge.sponsor)).toEqual(["challenge-moved: judging, sponsor"]);
});
