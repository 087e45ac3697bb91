import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { inbox, placeOfLine } from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { saysTitle } from "#app/features/notifications/notification-words.ts";
import { db } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { tellOfEdits } from "#app/reactions/tell-of-edits.server.ts";
import { translator } from "#app/words.server.ts";
import { aComment, anIdea, anOrganisation, aPerson, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { doJobs, waitingJobs } from "#tests/support/waiting-jobs.ts";

useDatabase();

let author: Actor;
let idea: { id: string; categoryId: string };
let version: number;

beforeEach(async () => {
  await anOrganisation();
  author = await aPerson({ name: "Ada Byron" });
  idea = await anIdea({ by: author });
  version = 1;
});

async function edit(proposal: string, calledSmall = false): Promise<void> {
  const { title, problem, beneficiary, kind } = await db().idea.findUniqueOrThrow({
    where: { id: idea.id },
  });
  const text = { title, problem, proposal, beneficiary, kind, categoryId: idea.categoryId };
  await editIdea(author, idea.id, { ...text, textVersion: version++, calledSmall });
  await doJobs("react", react);
}

async function told(person: Actor): Promise<string[]> {
  const { lines } = await inbox(person, null);
  return lines.map((line) => saysTitle(translator("en"), line, person.name));
}

const rest = () => doJobs("tell-of-edits", tellOfEdits);

describe("a substantial edit", () => {
  test("is told to those who voted, commented or follow, never to its author, with the difference", async () => {
    const [voter, commenter, follower, stranger] = await Promise.all(
      Array.from({ length: 4 }, () => aPerson()),
    );
    if (!voter || !commenter || !follower || !stranger) throw new Error("nobody there");
    await aVote({ by: voter, on: idea });
    await aComment({ by: commenter, on: idea });
    await setFollow(follower, { kind: "idea", id: idea.id }, "following");
    await edit("Close the counter altogether and send letters.");
    await rest();
    for (const person of [voter, commenter, follower])
      expect(await told(person)).toEqual(["Ada Byron has changed an idea a good deal"]);
    for (const person of [author, stranger]) expect(await told(person)).toEqual([]);
    const [line] = (await inbox(voter, null)).lines;
    const place = await placeOfLine(voter, line?.id ?? "");
    const [before] = await db().ideaVersion.findMany();
    expect(place && lineAddress(place)).toBe(`/ideas/${idea.id}/changes/${before?.id ?? ""}`);
  });

  test("waits for others that follow it within a quarter of an hour, and they are told as one", async () => {
    const voter = await aPerson();
    await aVote({ by: voter, on: idea });
    await edit("Close the counter altogether and send letters.");
    await edit("Open three more counters on Mondays instead.");
    const jobs = await waitingJobs("tell-of-edits");
    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.after).toBeGreaterThan(800);
    await rest();
    await tellOfEdits({ ideaId: idea.id });
    expect(await db().notification.count({ where: { kind: "idea-edited" } })).toBe(1);
    const [{ data } = { data: null }] = await db().notification.findMany();
    const [first] = await db().ideaVersion.findMany({ orderBy: { id: "asc" } });
    expect(data).toEqual({ versionId: first?.id });
  });

  test("is told again when another one comes later, from where the first left off", async () => {
    const voter = await aPerson();
    await aVote({ by: voter, on: idea });
    await edit("Close the counter altogether and send letters.");
    await rest();
    await edit("Open three more counters on Mondays instead.");
    await rest();
    expect(await db().notification.count({ where: { kind: "idea-edited" } })).toBe(2);
  });

  test("is told though its author calls it small; a small correction is not", async () => {
    await aVote({ on: idea });
    await edit("Let people book a time!");
    expect(await waitingJobs("tell-of-edits")).toEqual([]);
    await edit("Close the counter altogether and send letters.", true);
    expect(await waitingJobs("tell-of-edits")).toHaveLength(1);
  });

  test("is told for nobody's payload, nor for an idea that is gone", async () => {
    for (const payload of [null, {}, { ideaId: "nonsense" }, { ideaId: author.id }])
      await tellOfEdits(payload);
    expect(await db().notification.count()).toBe(0);
  });
});
