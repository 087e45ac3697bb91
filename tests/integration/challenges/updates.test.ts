import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { challengeStates } from "#app/features/challenges/challenge.ts";
import { amendUpdate } from "#app/features/challenges/updates/amend-update.server.ts";
import { postUpdate } from "#app/features/challenges/updates/post-update.server.ts";
import { updatesOf } from "#app/features/challenges/updates/update.queries.server.ts";
import { takesUpdates } from "#app/features/challenges/updates/update.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aJudge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const update = () =>
  ({ updateId: newId(), title: "More time", text: "A *week* more.", language: "en" }) as const;

async function toldWhy(person: Actor): Promise<string[]> {
  for (const { id } of await db().domainEvent.findMany()) await react({ eventId: id });
  return (await inbox(person, null)).lines.map(({ kind, reason }) => `${kind} ${reason}`);
}

test("an update is told once to whoever enters, judges or follows, and to nobody else", async () => {
  const challenge = await aChallenge({ state: "open" });
  const { lead } = await aSubmission(challenge);
  const judge = await aJudge(challenge);
  const [follower, other] = [await aPerson(), await aPerson()];
  await setFollow(follower, { kind: "challenge", id: challenge.id }, "following");
  const one = update();
  await Promise.all([1, 2].map(() => postUpdate(challenge.sponsor, challenge.id, one)));
  expect(await toldWhy(lead)).toEqual(["challenge-news entrant"]);
  expect(await toldWhy(judge)).toEqual(["challenge-news judge"]);
  expect(await toldWhy(follower)).toEqual(["challenge-news challenge-follower"]);
  for (const person of [other, challenge.sponsor]) expect(await toldWhy(person)).toEqual([]);
  expect((await updatesOf(challenge.id, null)).rows).toMatchObject([
    { title: "More time", html: "<p>A <em>week</em> more.</p>", by: challenge.sponsor.name },
  ]);
});

test.each(challengeStates)(
  "an update is posted while staff see the challenge: %s",
  async (state) => {
    const challenge = await aChallenge({ state });
    const posting = postUpdate(challenge.sponsor, challenge.id, update());
    if (takesUpdates(state)) await posting;
    else await expect(posting).rejects.toMatchObject({ kind: "conflict" });
  },
);

test("only sponsors post and change updates", async () => {
  const challenge = await aChallenge({ state: "open" });
  const leader = await aPerson({ role: "leader", admin: true });
  const one = update();
  await expect(postUpdate(leader, challenge.id, one)).rejects.toMatchObject({ kind: "forbidden" });
  await postUpdate(challenge.sponsor, challenge.id, one);
  const at = { challengeId: challenge.id, updateId: one.updateId };
  const better = { title: "Two weeks more", text: "Two.", revision: 0 };
  await expect(amendUpdate(leader, at, better)).rejects.toMatchObject({ kind: "forbidden" });
  const elsewhere = await aChallenge({ state: "open" });
  await expect(
    amendUpdate(elsewhere.sponsor, { ...at, challengeId: elsewhere.id }, better),
  ).rejects.toMatchObject({ kind: "not_found" });
});

test("an update is put better by whoever saw it as it stands; the same twice is harmless", async () => {
  const challenge = await aChallenge({ state: "open" });
  const one = update();
  await postUpdate(challenge.sponsor, challenge.id, one);
  const at = { challengeId: challenge.id, updateId: one.updateId };
  const better = { title: "Two weeks more", text: "Two.", revision: 0 };
  await amendUpdate(challenge.sponsor, at, better);
  await amendUpdate(challenge.sponsor, at, better);
  await expect(
    amendUpdate(challenge.sponsor, at, { ...better, text: "Three." }),
  ).rejects.toMatchObject({ kind: "conflict" });
  const [row] = (await updatesOf(challenge.id, null)).rows;
  expect(row).toMatchObject({ title: "Two weeks more", html: "<p>Two.</p>" });
  expect(row?.amendedAt).not.toBeNull();
});
