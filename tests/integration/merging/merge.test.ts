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
import { unmergeIdea } from "#app/features/ideas/merging/unmerge-idea.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson, aUnit, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { disagreements } from "../ideas/invariants.ts";
import { because, merged, stateOf, unmerged } from "./merging-world.ts";

useDatabase();

/** Two ideas of one unit with its manager: a younger one, and the one it repeats. */
async function aPair() {
  const unit = await aUnit();
  const manager = await aPerson({ name: "Mina Manager", unit, manages: [unit] });
  const [ada, bo] = [await aPerson({ name: "Ada", unit }), await aPerson({ name: "Bo", unit })];
  const idea = await anIdea({ by: ada, unit, title: "Lockers at the door" });
  const into = await anIdea({ by: bo, unit, title: "Lockers in the hall" });
  return { unit, manager, ada, bo, idea, into };
}

/** Makes somebody an author whom nothing links with the idea. */
async function unnamed(author: { id: string }, idea: { id: string }): Promise<void> {
  await sql("update idea_author set named = false where idea_id = $1 and person_id = $2", [
    idea.id,
    author.id,
  ]);
  await sql("update idea set pseudonym = 'Quiet Heron ' || left(id::text, 8) where id = $1", [
    idea.id,
  ]);
}

const refusedWith = (key: string, kind = "conflict") => ({ kind, says: { key } });

async function votersOf(ideaId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    "select person_id as id from vote where idea_id = $1 order by person_id",
    [ideaId],
  );
  return rows.map(({ id }) => id);
}

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

describe("a merge is refused", () => {
  test("to authors of either idea, and to whoever may answer one of them alone; moderators may", async () => {
    const { unit, manager, idea } = await aPair();
    const own = await anIdea({ by: manager, unit });
    await expect(merged(manager, idea, own)).rejects.toMatchObject(
      refusedWith("merging.refusedAuthor", "forbidden"),
    );
    const elsewhere = await anIdea();
    await expect(merged(manager, idea, elsewhere)).rejects.toMatchObject(
      refusedWith("merging.refused", "forbidden"),
    );
    const moderator = await aPerson({ moderator: true });
    await merged(moderator, idea, elsewhere);
    expect(await mergedIdeas(moderator, elsewhere)).toMatchObject([{ capacity: null }]);
    const gone = { ...manager, active: false };
    await sql("update person set deactivated_at = now() where id = $1", [manager.id]);
    await expect(merged(gone, idea, elsewhere)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("of an idea and itself, in a circle, into what is merged, and twice", async () => {
    const { manager, unit, idea, into } = await aPair();
    const third = await anIdea({ unit });
    await expect(merged(manager, idea, idea)).rejects.toMatchObject(
      refusedWith("merging.itself", "invalid"),
    );
    await merged(manager, idea, into);
    await expect(merged(manager, into, idea)).rejects.toMatchObject(refusedWith("merging.cycle"));
    await expect(merged(manager, third, idea)).rejects.toMatchObject({
      says: { key: "merging.intoMerged", values: { title: into.title } },
    });
    await expect(merged(manager, idea, third)).rejects.toMatchObject(
      refusedWith("merging.already"),
    );
  });

  test("of what was decided on or withdrawn, and into what was declined or withdrawn", async () => {
    const { manager, unit, ada, bo, idea, into } = await aPair();
    const declined = await anIdea({ unit, stage: "not_now" });
    const accepted = await anIdea({ unit, stage: "accepted" });
    await expect(merged(manager, accepted, into)).rejects.toMatchObject(
      refusedWith("merging.decided"),
    );
    await expect(merged(manager, idea, declined)).rejects.toMatchObject(
      refusedWith("merging.intoDeclined"),
    );
    await withdrawIdea(bo, into.id, { reason: "" });
    await expect(merged(manager, idea, into)).rejects.toMatchObject(
      refusedWith("merging.intoWithdrawn"),
    );
    await merged(manager, idea, accepted);
    const other = await anIdea({ by: ada, unit });
    await withdrawIdea(ada, other.id, { reason: "" });
    await expect(merged(manager, other, accepted)).rejects.toMatchObject(
      refusedWith("merging.withdrawn"),
    );
  });

  test("without a sentence that says why, and for ids that are none", async () => {
    const { manager, idea, into } = await aPair();
    const wish = { ideaId: idea.id, intoId: into.id, explanation: "Same." };
    await expect(mergeIdea(manager, wish)).rejects.toMatchObject(
      refusedWith("merging.explanationShort", "invalid"),
    );
    for (const id of ["", "x'--", newId()]) {
      await expect(mergeIdea(manager, { ...wish, ideaId: id })).rejects.toMatchObject({
        kind: "not_found",
      });
      await expect(mergeIdea(manager, { ...wish, intoId: id })).rejects.toMatchObject({
        kind: "not_found",
      });
    }
  });

  test("where one of the ideas is hidden from whoever asks, as if it were not there", async () => {
    const { manager, idea, into } = await aPair();
    await sql("update idea set hidden_at = now() where id = $1", [into.id]);
    await expect(merged(manager, idea, into)).rejects.toMatchObject({ kind: "not_found" });
    await expect(mergePreview(manager, idea.id, into.id)).rejects.toMatchObject({
      kind: "not_found",
    });
    const moderator = await aPerson({ moderator: true });
    for (const [one, other] of [
      [idea, into],
      [into, idea],
    ] as const)
      await expect(merged(moderator, one, other)).rejects.toMatchObject(
        refusedWith("merging.notShown"),
      );
  });

  test("where a vote that does not come along would tell who an unnamed author is", async () => {
    const { manager, bo, idea, into } = await aPair();
    await unnamed(bo, into);
    await sql("update idea set shows_voters = true where id = $1", [into.id]);
    await sql(
      `insert into category_voting (category_id, show_voters)
       select category_id, true from idea where id = $1`,
      [into.id],
    );
    await expect(merged(manager, idea, into)).rejects.toMatchObject(
      refusedWith("merging.wouldName"),
    );
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

describe("undoing a merge", () => {
  test("is done once by two at once, harmless to whoever did it and told to anybody else", async () => {
    const { manager, unit, idea, into } = await aPair();
    const colleague = await aPerson({ name: "Max", unit, manages: [unit] });
    const before = await stateOf([idea.id, into.id]);
    const mergeId = await merged(manager, idea, into);
    const wish = { ideaId: idea.id, mergeId, explanation: because };
    await Promise.all([unmergeIdea(manager, wish), unmergeIdea(manager, wish)]);
    expect(await stateOf([idea.id, into.id])).toEqual(before);
    await expect(unmergeIdea(colleague, wish)).rejects.toMatchObject({
      says: { key: "merging.alreadyUndone", values: { name: "Mina Manager" } },
    });
    await merged(manager, idea, into);
    await unmergeIdea(manager, wish).catch(() => null);
    expect((await ideaPage(manager, idea.id, "en")).mergedIntoId).toBe(into.id);
  });

  test("is refused to authors of either, without why, and of a merge that there is not", async () => {
    const { manager, ada, idea, into } = await aPair();
    const mergeId = await merged(manager, idea, into);
    const wish = { ideaId: idea.id, mergeId, explanation: because };
    await expect(unmergeIdea(ada, wish)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(unmergeIdea(manager, { ...wish, explanation: "No." })).rejects.toMatchObject(
      refusedWith("merging.explanationShort", "invalid"),
    );
    for (const id of ["x'--", newId()])
      await expect(unmergeIdea(manager, { ...wish, mergeId: id })).rejects.toMatchObject({
        kind: "not_found",
      });
  });

  test("leaves votes cast since where they were cast, and takes back what came along", async () => {
    const { manager, bo, ada, idea, into } = await aPair();
    const [early, since] = [await aPerson(), await aPerson()];
    await aVote({ by: early, on: idea });
    await aVote({ by: ada, on: into });
    await merged(manager, idea, into);
    await aVote({ by: since, on: into });
    await unmerged(manager, idea);
    expect(await votersOf(into.id)).toEqual([ada.id, since.id].sort());
    expect(await votersOf(idea.id)).toEqual([early.id]);
    await aVote({ by: bo, on: idea });
    expect(await disagreements()).toEqual([]);
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
