import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { latestPage } from "#app/features/discussion/discussion-page.ts";
import { addressOfComment } from "#app/features/discussion/permalink.queries.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { reactToComment } from "#app/features/discussion/react-to-comment.server.ts";
import { ideaSteps } from "#app/features/ideas/deciding/steps.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { mergeIdea } from "#app/features/ideas/merging/merge-idea.server.ts";
import { mergedIdeas } from "#app/features/ideas/merging/merged-ideas.queries.server.ts";
import { mergePreview } from "#app/features/ideas/merging/merge-preview.queries.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { disagreements } from "../ideas/invariants.ts";
import { aPair, because, merged, unmerged, unnamed, votersOf } from "./merging-world.ts";

useDatabase();

describe("a merge", () => {
  test("carries votes over once for each person, and sets aside what the new authors had given", async () => {
    const { manager, ada, bo, idea, into } = await aPair();
    const [one, both, other] = [await aPerson(), await aPerson(), await aPerson()];
    for (const by of [one, both, bo]) await aVote({ by, on: idea });
    for (const by of [other, both, ada]) await aVote({ by, on: into });
    await merged(manager, idea, into);
    expect(await votersOf(into.id)).toEqual([one.id, both.id, other.id].sort());
    const page = await ideaPage(manager, into.id, "en");
    expect(page.votes).toBe(3);
    expect(page.authors.map(({ name }) => name)).toEqual(["Bo", "Ada"]);
    expect(await disagreements()).toEqual([]);
    await expect(voteOnIdea(ada, into.id, true)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("keeps the times of votes, and respects whoever took theirs back for good", async () => {
    const { manager, idea, into } = await aPair();
    const [kept, gone] = [await aPerson(), await aPerson()];
    for (const by of [kept, gone]) await aVote({ by, on: idea });
    await sql("insert into forgone_vote (idea_id, person_id, at) values ($1, $2, now())", [
      into.id,
      gone.id,
    ]);
    await merged(manager, idea, into);
    expect(await votersOf(into.id)).toEqual([kept.id]);
    const times = await sql<{ same: boolean }>(
      `select v.at = w.at as same from vote v join vote w on w.person_id = v.person_id
       where v.idea_id = $1 and w.idea_id = $2`,
      [idea.id, into.id],
    );
    expect(times).toEqual([{ same: true }]);
  });

  test("shows on the other idea's page who merged what, in which capacity and why; the course of both tells it", async () => {
    const { manager, idea, into } = await aPair();
    await merged(manager, idea, into);
    expect(await mergedIdeas(manager, into)).toMatchObject([
      { id: idea.id, by: "Mina Manager", capacity: "manager", with: null, can: { undo: true } },
    ]);
    await unmerged(manager, idea);
    expect(await mergedIdeas(manager, into)).toEqual([]);
    const kinds = async (id: string) => (await ideaSteps(id, "en")).map(({ kind }) => kind);
    expect(await kinds(idea.id)).toEqual(["merged", "unmerged"]);
    expect(await kinds(into.id)).toEqual(["took-in", "gave-back"]);
    expect(await ideaSteps(into.id, "en")).toMatchObject([
      { other: idea.title, who: "Mina Manager", html: expect.stringContaining(because) as string },
      { other: idea.title },
    ]);
  });

  test("does once what is sent twice, and what two send at once: the second is told", async () => {
    const { manager, unit, idea, into } = await aPair();
    const colleague = await aPerson({ name: "Max", unit, manages: [unit] });
    const third = await anIdea({ unit });
    const wish = { ideaId: idea.id, intoId: into.id, explanation: because, mergeId: newId() };
    await Promise.all([mergeIdea(manager, wish), mergeIdea(manager, wish)]);
    await expect(merged(colleague, idea, third)).rejects.toMatchObject({
      says: { key: "merging.already", values: { name: "Mina Manager", title: into.title } },
    });
    const answers = await Promise.allSettled([
      merged(manager, third, into),
      merged(colleague, into, third),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await disagreements()).toEqual([]);
  });

  test("goes along with what was merged before, and says with which idea it came", async () => {
    const { manager, unit, idea, into } = await aPair();
    const last = await anIdea({ unit, title: "Lockers everywhere" });
    const voter = await aPerson();
    await aVote({ by: voter, on: idea });
    await merged(manager, idea, into);
    await merged(manager, into, last);
    for (const { id } of [idea, into])
      expect((await ideaPage(manager, id, "en")).mergedIntoId).toBe(last.id);
    expect(await votersOf(last.id)).toEqual([voter.id]);
    expect(await mergedIdeas(manager, last)).toMatchObject([
      { id: into.id, with: null },
      { id: idea.id, with: into.title },
    ]);
    await unmerged(manager, idea);
    expect((await ideaPage(manager, idea.id, "en")).mergedIntoId).toBe(null);
    expect(await votersOf(last.id)).toEqual([]);
    await unmerged(manager, into);
    expect((await ideaPage(manager, into.id, "en")).votes).toBe(0);
    expect(await disagreements()).toEqual([]);
  });
});

describe("an author who is not named", () => {
  test("does not become a co-author: nothing they did on the other idea changes, and they are told", async () => {
    const { manager, ada, idea, into } = await aPair();
    await unnamed(ada, idea);
    await aVote({ by: ada, on: into });
    const said = await aComment({ by: ada, on: into });
    const preview = await mergePreview(manager, idea.id, into.id);
    expect(preview).toMatchObject({ votes: null, newAuthors: [], leavesAuthors: true });
    await merged(manager, idea, into);
    expect(await votersOf(into.id)).toEqual([ada.id]);
    const page = await ideaPage(manager, into.id, "en");
    expect(page.authors.map(({ name }) => name)).toEqual(["Bo"]);
    const talk = await discussionOf(into.id, latestPage);
    expect(talk.comments).toMatchObject([{ id: said.id, authorName: "Ada" }]);
    const audience = await sql<{ id: string }>(
      "select person_id as id from idea_audience($1) where reason = 'author'",
      [into.id],
    );
    expect(audience.map(({ id }) => id)).toContain(ada.id);
  });

  test("of the idea that others go into, and named on one of those, stands as if they had come with it", async () => {
    const { manager, unit, ada, into } = await aPair();
    const second = await aPerson({ name: "Cleo", unit });
    const idea = await anIdea({ by: ada, with: [second], unit });
    await sql("update idea_author set person_id = $2 where idea_id = $1", [into.id, ada.id]);
    await unnamed(ada, into);
    await merged(manager, idea, into);
    const page = await ideaPage(manager, into.id, "en");
    expect(page.authors).toMatchObject([
      { name: "Ada", joined: true },
      { name: "Cleo", joined: true },
    ]);
    await unmerged(manager, idea);
    expect((await ideaPage(manager, into.id, "en")).authors).toEqual([]);
  });
});

describe("what was said about a merged idea", () => {
  test("stays where it was said, leads to the other idea, and is answered and reacted to as before", async () => {
    const { manager, idea, into } = await aPair();
    const reader = await aPerson();
    const comment = await aComment({ on: idea });
    await merged(manager, idea, into);
    expect(await addressOfComment(reader, comment.id)).toBe(
      `/ideas/${into.id}?merged=${idea.id}#comment-${comment.id}`,
    );
    const subject = { kind: "idea", id: idea.id } as const;
    const answer = { subject, source: "So it is.", answerTo: comment.id };
    await postComment(reader, answer);
    await reactToComment(reader, comment.id, "thanks", true);
    expect((await discussionOf(idea.id, latestPage)).count).toBe(2);
    expect((await discussionOf(into.id, latestPage)).count).toBe(0);
    const first = { subject, source: "Something new." };
    await expect(postComment(reader, first)).rejects.toMatchObject({ kind: "conflict" });
  });
});

test("a preview tells what happens to votes and authors as it then happens", async () => {
  const { manager, ada, bo, idea, into } = await aPair();
  const [one, both] = [await aPerson(), await aPerson()];
  for (const by of [one, both, bo]) await aVote({ by, on: idea });
  for (const by of [both, ada]) await aVote({ by, on: into });
  const preview = await mergePreview(manager, idea.id, into.id);
  expect(preview).toMatchObject({
    refusal: null,
    votes: { carried: 1, double: 1, setAside: 2, after: 2 },
    newAuthors: ["Ada"],
  });
  await merged(manager, idea, into);
  expect((await ideaPage(manager, into.id, "en")).votes).toBe(2);
});
