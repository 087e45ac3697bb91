import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import { challengeStates, type ChallengeState } from "#app/features/challenges/challenge.ts";
import {
  gallery,
  isGalleryOpen,
} from "#app/features/challenges/entering/gallery.queries.server.ts";
import { screenSubmissions } from "#app/features/challenges/screening/screen-submissions.server.ts";
import { submissionPage } from "#app/features/challenges/entering/submission.queries.server.ts";
import { fileToFetch } from "#app/features/files/files.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { mayJoin } from "#app/reactions/watch.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import {
  aChallenge,
  aJudge,
  aSubmission,
  type BuiltChallenge,
} from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aFile } from "#tests/support/file-builder.ts";

useDatabase();

const sees = (who: Actor, id: string) =>
  submissionPage(who, id).then(
    () => true,
    () => false,
  );

async function around(challenge: BuiltChallenge) {
  const mate = await aPerson();
  return {
    mate,
    readers: {
      mate,
      sponsor: challenge.sponsor,
      judge: await aJudge(challenge),
      stranger: await aPerson(),
      moderator: await aPerson({ moderator: true }),
      administrator: await aPerson({ admin: true }),
      leader: await aPerson({ role: "leader" }),
    },
  };
}

async function seenBy(readers: Readonly<Record<string, Actor>>, id: string): Promise<string[]> {
  const names: string[] = [];
  for (const [name, who] of Object.entries(readers)) if (await sees(who, id)) names.push(name);
  return names;
}

const everybody = "mate sponsor judge stranger moderator administrator leader".split(" ");
const isOut = (state: ChallengeState) =>
  ["announced", "closed_without_award", "archived"].includes(state);

describe.each(challengeStates)("while a challenge is %s", (state) => {
  test("drafts and what was withdrawn are their people's alone", async () => {
    const challenge = await aChallenge({ state, blind: false, visibility: "public" });
    const { mate, readers } = await around(challenge);
    for (const standing of ["draft", "withdrawn"] as const) {
      const { id } = await aSubmission(challenge, { state: standing, with: [mate] });
      expect(await seenBy(readers, id)).toEqual(["mate"]);
      expect(await mayJoin(mate, rooms.entry(id))).toBe(true);
      expect(await mayJoin(challenge.sponsor, rooms.entry(id))).toBe(false);
    }
  });

  test("what is private is its people's and its sponsors', until marks have closed", async () => {
    const challenge = await aChallenge({ state });
    const { mate, readers } = await around(challenge);
    const { id } = await aSubmission(challenge, { with: [mate] });
    expect(await seenBy(readers, id)).toEqual(isOut(state) ? everybody : ["mate", "sponsor"]);
    expect(await isGalleryOpen(challenge.id)).toBe(isOut(state));
    expect((await gallery(challenge.id, null)).entries).toHaveLength(isOut(state) ? 1 : 0);
  });

  test("what is public is everybody's while staff see the challenge", async () => {
    const challenge = await aChallenge({ state, blind: false, visibility: "public" });
    const { mate, readers } = await around(challenge);
    const { id } = await aSubmission(challenge, { with: [mate] });
    const isShown = ![
      ...["draft", "in_review", "edits_requested", "approved", "unpublished"],
    ].includes(state);
    expect(await seenBy(readers, id)).toEqual(isShown ? everybody : ["mate", "sponsor"]);
  });
});

test("a cancelled challenge opens nothing, in the archive neither", async () => {
  const challenge = await aChallenge({ state: "archived" });
  await db().challengeMove.create({
    data: {
      id: challenge.id,
      challengeId: challenge.id,
      from: "open",
      to: "cancelled",
      capacity: "sponsor",
      reason: "No money.",
      at: new Date(),
    },
  });
  const { id } = await aSubmission(challenge);
  expect(await sees(await aPerson(), id)).toBe(false);
  expect(await isGalleryOpen(challenge.id)).toBe(false);
});

test("whoever is invited sees nothing of it but the invitation, and whoever has left as little", async () => {
  const challenge = await aChallenge({ state: "open" });
  const { id } = await aSubmission(challenge, { state: "draft" });
  for (const state of ["invited", "declined"] as const) {
    const who = await aPerson();
    const at = new Date();
    await db().submissionMember.create({
      data: { submissionId: id, personId: who.id, state, invitedAt: at },
    });
    expect(await sees(who, id)).toBe(false);
    expect(await mayJoin(who, rooms.entry(id))).toBe(false);
  }
});

test("what does not pass is in no gallery, and its people see why", async () => {
  const challenge = await aChallenge({ state: "open", blind: false, visibility: "public" });
  const submission = await aSubmission(challenge);
  expect((await gallery(challenge.id, null)).entries).toHaveLength(1);
  const found = { result: "off_topic", comment: "It is about another law." } as const;
  await screenSubmissions(challenge.sponsor, challenge.id, { ids: [submission.id], ...found });
  expect((await gallery(challenge.id, null)).entries).toEqual([]);
  expect(await sees(await aPerson(), submission.id)).toBe(false);
  expect(await submissionPage(submission.lead, submission.id)).toMatchObject({
    screened: "off_topic",
  });
});

test("files are fetched by those alone who may see what they hang on", async () => {
  const challenge = await aChallenge({ state: "open" });
  const { id, lead } = await aSubmission(challenge);
  const file = await aFile({ by: lead, on: { id }, kind: "submission" });
  await fileToFetch(lead, file.id);
  await fileToFetch(challenge.sponsor, file.id);
  for (const other of [await aPerson(), await aJudge(challenge), await aPerson({ admin: true })])
    await expect(fileToFetch(other, file.id)).rejects.toThrow();
});

test("only sponsors hear what is submitted", async () => {
  const challenge = await aChallenge({ state: "open" });
  const { lead } = await aSubmission(challenge);
  const room = rooms.screening(challenge.id);
  expect(await mayJoin(challenge.sponsor, room)).toBe(true);
  for (const other of [lead, await aJudge(challenge), await aPerson({ role: "leader" })])
    expect(await mayJoin(other, room)).toBe(false);
});
