import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { moveChallenge } from "#app/features/challenges/states/move-challenge.server.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import {
  inbox,
  placeOfLine,
  unreadCount,
} from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { aroundChallenge } from "#app/features/notifications/telling/challenge-audience.store.server.ts";
import { toldUnpublication } from "#app/features/notifications/telling/unpublication.queries.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";
import { newId } from "#app/core/ids.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { deliverNotifications } from "#app/reactions/delivering.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aJudge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const reason = "A date is wrong. We publish it again on Monday.";

async function told(person: Actor): Promise<string[]> {
  const { lines } = await inbox(person, null);
  return lines.map(({ kind, says, title }) => `${kind}: ${says ?? ""}, ${title ?? ""}`);
}

/** An open challenge with news before it, which a leader takes out of sight. */
async function unpublished() {
  const challenge = await aChallenge({ state: "open", title: "Shorter queues" });
  const { lead } = await aSubmission(challenge);
  const [judge, follower] = [await aJudge(challenge), await aPerson()];
  await setFollow(follower, { kind: "challenge", id: challenge.id }, "following");
  const subject = { kind: "challenge", id: challenge.id } as const;
  await spread({
    event: { id: newId(), actorId: null, at: new Date(Date.now() - 60_000) },
    subject,
    audience: aroundChallenge(challenge.id, { follower: "challenge-news" }),
    data: { says: "updated" },
  });
  const leader = await aPerson({ role: "leader" });
  await moveChallenge(leader, challenge.id, { to: "unpublished", reason, seenStateVersion: 0 });
  return { challenge, lead, judge, follower, leader };
}

/** Does what follows, twice, as jobs may. */
async function follow(): Promise<void> {
  const events = await db().domainEvent.findMany({ where: { kind: "challenge.moved" } });
  for (const { id } of [...events, ...events]) await react({ eventId: id });
}

test("entrants, judges and followers hear that a challenge is out of sight, why, and under the name it had", async () => {
  const { challenge, lead, judge, follower, leader } = await unpublished();
  // Of what they were told before, nothing is shown while they do not see it.
  expect(await told(follower)).toEqual([]);
  await sql("update challenge set title = 'Queues and opening hours' where id = $1", [
    challenge.id,
  ]);
  await follow();
  for (const person of [lead, judge, follower]) {
    expect(await told(person)).toEqual(["challenge-news: unpublished, Shorter queues"]);
    expect(await unreadCount(person)).toBe(1);
    expect(await toldUnpublication(person, challenge.id)).toMatchObject({
      title: "Shorter queues",
      why: reason,
    });
    const [line] = (await inbox(person, null)).lines;
    const place = await placeOfLine(person, line?.id ?? "");
    expect(place && lineAddress(place)).toBe(`/challenges/${challenge.id}/unpublication`);
  }
  expect((await told(challenge.sponsor)).join()).toContain("challenge-moved: unpublished");
  const stranger = await aPerson();
  for (const nobody of [leader, stranger]) expect(await told(nobody)).toEqual([]);
  expect(await toldUnpublication(stranger, challenge.id)).toBeNull();
});

test("their mail has the sponsors' reason, and nothing of what else was to be told of it", async () => {
  const { lead, follower } = await unpublished();
  await follow();
  await sql("update delivery set gathered = false, due_at = now() - interval '2 minutes'");
  await deliverNotifications();
  for (const { id: personId } of [lead, follower]) {
    const mails = await db().mail.findMany({ where: { personId } });
    expect(mails).toHaveLength(1);
    const text = mails[0]?.text ?? "";
    expect(text).toContain(reason);
    expect(text).toContain("Shorter queues");
    expect(text).not.toContain("There is an update");
  }
});

test("whoever would be told only once it is public again is not told that it is out of sight", async () => {
  const { challenge, lead, follower } = await unpublished();
  await sql("update challenge set state = 'open' where id = $1", [challenge.id]);
  await follow();
  for (const person of [lead, follower])
    expect((await told(person)).join()).not.toContain("unpublished");
});
