import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import type { NewEvent } from "#app/core/event.ts";
import { newId } from "#app/core/ids.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { hearing } from "#app/features/following/follow.queries.server.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aComment, aPerson, aVote, anIdea } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

/** Something happens, and what follows from it is done, twice. */
async function happens(by: Actor, event: NewEvent): Promise<void> {
  await transact(by, ({ record }) => {
    record(event);
    return Promise.resolve();
  });
  const [last] = await sql<{ id: string }>("select id from domain_event order by id desc limit 1");
  for (let run = 0; run < 2; run++) await react({ eventId: last?.id });
}

/** An idea with everybody around it. */
async function anIdeaWithPeople() {
  const [author, voter, commenter, follower, stranger, decider] = [
    await aPerson(),
    await aPerson(),
    await aPerson(),
    await aPerson(),
    await aPerson(),
    await aPerson(),
  ];
  const { id } = await anIdea({ by: author });
  await aVote({ by: voter, on: { id } });
  await aComment({ by: commenter, on: { id } });
  await setFollow(follower, { kind: "idea", id }, "following");
  await setFollow(decider, { kind: "idea", id }, "following");
  return {
    subject: { kind: "idea", id } as const,
    author,
    voter,
    commenter,
    follower,
    stranger,
    decider,
  };
}

async function told(person: Actor): Promise<string[]> {
  return (await inbox(person, null)).lines.map(({ kind, reason }) => `${kind}, ${reason}`);
}

test("a decision is told to the authors as theirs, and to voters, commenters and followers", async () => {
  const { subject, decider, ...people } = await anIdeaWithPeople();
  const data = { decisionId: newId(), from: "open", to: "in_review", reason: null } as const;
  await happens(decider, { kind: "idea.decided", subject, data });
  expect(await told(people.author)).toEqual(["my-idea-decided, author"]);
  expect(await told(people.voter)).toEqual(["idea-decided, voter"]);
  expect(await told(people.commenter)).toEqual(["idea-decided, commenter"]);
  expect(await told(people.follower)).toEqual(["idea-decided, follower"]);
  for (const nobody of [people.stranger, decider]) expect(await told(nobody)).toEqual([]);
});

test("a withdrawal is told to everybody around the idea but who withdrew it", async () => {
  const { subject, author, voter, follower } = await anIdeaWithPeople();
  await happens(author, { kind: "idea.withdrawn", subject, data: { stage: "open" } });
  expect(await told(voter)).toEqual(["idea-withdrawn, voter"]);
  expect(await told(follower)).toEqual(["idea-withdrawn, follower"]);
  expect(await told(author)).toEqual([]);
});

test("a merge and its undoing are told to everybody around the merged idea, and to the authors of the other one", async () => {
  const { subject, decider, ...people } = await anIdeaWithPeople();
  const owner = await aPerson();
  const into = await anIdea({ by: owner });
  const mergeId = newId();
  await happens(decider, { kind: "idea.merged", subject, data: { mergeId, intoId: into.id } });
  expect(await told(people.author)).toEqual(["idea-merged, author"]);
  expect(await told(people.voter)).toEqual(["idea-merged, voter"]);
  expect(await told(people.commenter)).toEqual(["idea-merged, commenter"]);
  expect(await told(people.follower)).toEqual(["idea-merged, follower"]);
  expect(await told(owner)).toEqual(["idea-merged, author"]);
  for (const nobody of [people.stranger, decider]) expect(await told(nobody)).toEqual([]);
  const [line] = (await inbox(people.voter, null)).lines;
  expect(line).toMatchObject({ subjectId: into.id, title: into.title });

  await happens(decider, { kind: "idea.unmerged", subject, data: { mergeId, outOfId: into.id } });
  expect(await told(people.voter)).toContain("idea-unmerged, voter");
});

test("whoever is asked to answer an idea is told, and nobody when nobody is", async () => {
  const { subject, stranger, decider, follower } = await anIdeaWithPeople();
  const kind = "idea.owner-assigned";
  await happens(decider, { kind, subject, data: { ownerId: stranger.id } });
  await happens(decider, { kind, subject, data: { ownerId: null } });
  expect(await told(stranger)).toEqual(["owner-assigned, owner"]);
  expect(await told(follower)).toEqual([]);
});

test("whoever prepared a decision is told that it could not publish itself", async () => {
  const { subject, decider, stranger } = await anIdeaWithPeople();
  const data = { preparedId: newId(), preparerId: decider.id, says: "deciding.overtaken" };
  await happens(stranger, { kind: "decision.not-published", subject, data });
  expect(await told(decider)).toEqual(["decision-stuck, preparer"]);
});

describe("a mention", () => {
  async function say(by: Actor, { id }: { readonly id: string }, source: string): Promise<void> {
    await postComment(by, { subject: { kind: "idea", id }, source });
    const events = await sql<{ id: string }>(
      "select id from domain_event where kind in ('comment.posted', 'person.mentioned') order by id",
    );
    for (const event of events) await react({ eventId: event.id });
  }

  const of = ({ id, name }: Actor) => `[@${name}](/people/${id})`;

  test("is told as that alone, and its reader hears of what follows", async () => {
    const { subject, author, stranger, decider } = await anIdeaWithPeople();
    await say(decider, subject, `${of(stranger)} and ${of(author)} know more.`);
    expect(await told(stranger)).toEqual(["mention, mentioned"]);
    expect(await told(author)).toEqual(["mention, mentioned"]);
    expect(await hearing(stranger, subject.id)).toEqual({ state: "none", reasons: ["mentioned"] });
    await say(decider, subject, "One more word.");
    expect(await told(stranger)).toEqual(["comment-on-followed, mentioned", "mention, mentioned"]);
  });

  test("is not told to who has muted the idea, and does not end that", async () => {
    const { subject, stranger, decider } = await anIdeaWithPeople();
    await setFollow(stranger, subject, "muted");
    await say(decider, subject, `${of(stranger)} knows more.`);
    expect(await told(stranger)).toEqual([]);
    expect((await hearing(stranger, subject.id)).state).toBe("muted");
  });
});

test("an official answer is told to the authors as such, and to listeners, not to who only voted", async () => {
  const { subject, author, voter, follower, decider } = await anIdeaWithPeople();
  const answer = await aComment({ by: decider, on: subject });
  await db().comment.update({
    where: { id: answer.id },
    data: { answeredAs: "leader", answeredFor: "" },
  });
  const data = { commentId: answer.id, as: "answer" } as const;
  await happens(decider, { kind: "comment.posted", subject, data });
  expect(await told(author)).toEqual(["my-idea-answered, author"]);
  expect(await told(follower)).toEqual(["idea-answered, follower"]);
  expect(await told(voter)).toEqual([]);
});
