import { describe, expect, test } from "vitest";
import { rooms } from "#app/core/rooms.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { wholeFeed } from "#app/features/ideas/feed-filter.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { openCounts } from "#app/features/ideas/voting/open-counts.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { mayJoin, staleRooms } from "#app/reactions/watch.server.ts";
import type { Idea } from "#prisma/client/client.ts";
import { aCategory, anIdea, aPerson, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { disagreements } from "./invariants.ts";

const database = useDatabase();

const untilVoted = () => aCategory({ hideCounts: "until_voted" });
const untilClosing = () => aCategory({ hideCounts: "until_closing" });

async function seen(actor: Awaited<ReturnType<typeof aPerson>>, { id }: Pick<Idea, "id">) {
  const { votes, votesRevision, revision } = await ideaPage(actor, id, "en");
  return { votes, votesRevision, revision };
}

/** What anybody could tell of an idea's votes from its row as it is shown. */
async function outside({ id }: Pick<Idea, "id">) {
  const [row] = await sql("select vote_count, rank, revision from idea where id = $1", [id]);
  return row;
}

describe("counts that are hidden until one has voted", () => {
  test("are shown to each person with their vote, and to no one else", async () => {
    const [author, voter, other] = [await aPerson(), await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author, category: await untilVoted() });
    for (let vote = 0; vote < 3; vote++) await aVote({ on: idea });
    for (const person of [author, voter, await aPerson({ role: "leader", admin: true })])
      expect((await seen(person, idea)).votes).toBeNull();
    expect(await voteOnIdea(voter, idea.id, true)).toEqual({ voted: true, votes: 4, revision: 5 });
    expect(await seen(voter, idea)).toEqual({ votes: 4, votesRevision: 5, revision: 1 });
    expect((await seen(other, idea)).votes).toBeNull();
    expect(await disagreements()).toEqual([]);
  });

  test("move neither rank, nor order, nor revision", async () => {
    const idea = await anIdea({ category: await untilVoted() });
    const before = await outside(idea);
    await anIdea({ at: new Date(idea.publishedAt.getTime() + 1000), title: "later" });
    for (let vote = 0; vote < 12; vote++) await aVote({ on: idea });
    expect(await outside(idea)).toEqual(before);
    for (const sort of ["trending", "supported"] as const) {
      const { rows } = await feedPage(await aPerson(), { ...wholeFeed, sort }, "en");
      expect(rows[0]?.title).toBe("later");
      expect(rows[1]).toMatchObject({ votes: null, revision: 1 });
    }
  });

  test("are told by a vote to those alone who have voted", async () => {
    const [voter, idea] = [await aPerson(), await anIdea({ category: await untilVoted() })];
    await voteOnIdea(voter, idea.id, true);
    const delta = { kind: "votes", ideaId: idea.id, votes: 1, revision: 2 };
    expect(database.published).toEqual([{ room: rooms.counts(idea.id), delta }]);
    expect(await mayJoin(voter, rooms.counts(idea.id))).toBe(true);
    for (const person of [await aPerson(), await aPerson({ role: "leader", admin: true })])
      expect(await mayJoin(person, rooms.counts(idea.id))).toBe(false);
  });

  test("are not found out by asking what is out of date", async () => {
    const [voter, other] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ category: await untilVoted() });
    await voteOnIdea(voter, idea.id, true);
    const holding = { room: rooms.counts(idea.id), idea: 0 };
    expect(await staleRooms(voter, [holding])).toEqual([holding.room]);
    expect(await staleRooms(voter, [{ ...holding, idea: 2 }])).toEqual([]);
    expect(await staleRooms(other, [holding])).toEqual([]);
    expect(await staleRooms(other, [{ room: rooms.idea(idea.id), idea: 1 }])).toEqual([]);
  });

  test("are seen once and for all: a vote withdrawn then cannot be given again", async () => {
    const [voter, idea] = [await aPerson(), await anIdea({ category: await untilVoted() })];
    await aVote({ on: idea });
    expect(await voteOnIdea(voter, idea.id, false)).toMatchObject({ voted: false, votes: null });
    await voteOnIdea(voter, idea.id, true);
    const withdrawn = { voted: false, votes: 1, revision: 4 };
    expect(await voteOnIdea(voter, idea.id, false)).toEqual(withdrawn);
    expect(await voteOnIdea(voter, idea.id, false)).toEqual(withdrawn);
    const again = voteOnIdea(voter, idea.id, true);
    await expect(again).rejects.toMatchObject({ says: { key: "ideas.votesFinal" } });
    expect(await ideaPage(voter, idea.id, "en")).toMatchObject({ votes: 1, can: { vote: false } });
    const { rows } = await feedPage(voter, wholeFeed, "en");
    expect(rows[0]).toMatchObject({ forgone: true, canVote: false });
    expect(await disagreements()).toEqual([]);
  });

  test("stay whole when one person votes and withdraws at once, many times over", async () => {
    const [voter, idea] = [await aPerson(), await anIdea({ category: await untilVoted() })];
    const wishes = Array.from({ length: 30 }, (_, number) => number % 3 !== 0);
    await Promise.allSettled(wishes.map((want) => voteOnIdea(voter, idea.id, want)));
    expect(await disagreements()).toEqual([]);
    expect(await sql("select from forgone_vote f join vote v using (idea_id, person_id)")).toEqual(
      [],
    );
  });
});

describe("counts that are hidden until closing", () => {
  test("are shown to nobody, whoever has voted; a vote withdrawn can be given again", async () => {
    const [voter, idea] = [await aPerson(), await anIdea({ category: await untilClosing() })];
    await aVote({ on: idea });
    const hidden = { votes: null, revision: 1 };
    for (const want of [true, false, true])
      expect(await voteOnIdea(voter, idea.id, want)).toEqual({ ...hidden, voted: want });
    expect((await seen(voter, idea)).votes).toBeNull();
    expect(database.published).toEqual([]);
    expect(await mayJoin(voter, rooms.counts(idea.id))).toBe(false);
  });

  test.each(["accepted", "not_now"] as const)("are shown once the idea is %s", async (stage) => {
    const [voter, other] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ category: await untilClosing() });
    await voteOnIdea(voter, idea.id, true);
    await sql("update idea set stage = 'in_review', revision = revision + 1");
    expect((await seen(other, idea)).votes).toBeNull();
    await sql("update idea set stage = $1::stage, revision = revision + 1", [stage]);
    expect(await seen(other, idea)).toMatchObject({ votes: 1 });
    expect(await outside(idea)).toMatchObject({ vote_count: 1 });
    // Reopened, they go on being shown: what has been seen cannot be hidden.
    await sql("update idea set stage = 'open'");
    expect(await seen(other, idea)).toMatchObject({ votes: 1 });
  });

  test("stay hidden while it is merged into another, for that can be undone", async () => {
    const idea = await anIdea({ category: await untilClosing() });
    await aVote({ on: idea });
    for (const stage of ["merged", "open"]) {
      await sql("update idea set stage = $1::stage", [stage]);
      expect(await outside(idea)).toMatchObject({ vote_count: 0 });
    }
  });

  test("are shown when their date comes, once, and pages hear of it", async () => {
    const hiddenUntil = new Date(Date.now() + 60_000);
    const category = await aCategory({ hideCounts: "until_closing", hiddenUntil });
    const [idea, other] = [await anIdea({ category }), await aPerson()];
    for (let vote = 0; vote < 2; vote++) await aVote({ on: idea });
    await openCounts();
    expect((await seen(other, idea)).votes).toBeNull();
    // A whole second ago: a transaction's time has no microseconds, and may be earlier within the millisecond.
    await sql("update category_voting set hidden_until = now() - interval '1 second'");
    await Promise.all([openCounts(), openCounts()]);
    await openCounts();
    expect(await seen(other, idea)).toEqual({ votes: 2, votesRevision: 4, revision: 4 });
    expect(await sql("select kind from domain_event")).toEqual([{ kind: "idea.counts-opened" }]);
    // Signals are read and sent after the command has returned.
    await expect
      .poll(() => database.published.map(({ room, delta }) => [room, delta.kind]))
      .toEqual([
        [rooms.idea(idea.id), "idea"],
        [rooms.feed, "idea"],
      ]);
    await aVote({ on: idea });
    expect(await seen(other, idea)).toMatchObject({ votes: 3, revision: 5 });
    expect(await disagreements()).toEqual([]);
  });
});

describe("an idea keeps the rule it was posted under", () => {
  test("when its category's rule is loosened, and when it is tightened", async () => {
    const category = await untilClosing();
    const [before, reader] = [await anIdea({ category }), await aPerson()];
    await sql("update category_voting set hide_counts = 'never'");
    const after = await anIdea({ category });
    await sql("update category_voting set hide_counts = 'until_voted'");
    await sql("update idea set title = title || '!'");
    expect((await seen(reader, before)).votes).toBeNull();
    expect((await seen(reader, after)).votes).toBe(0);
  });

  test("when its author moves it out of its category; moved in, it takes the rule on", async () => {
    const [author, open, hiding] = [await aPerson(), await aCategory(), await untilClosing()];
    const hidden = await anIdea({ by: author, category: hiding });
    const shown = await anIdea({ by: author, category: open });
    for (const idea of [hidden, shown]) await aVote({ on: idea });
    const move = async (idea: Idea, { id: categoryId }: { id: string }, textVersion: number) => {
      const { title, problem, proposal, beneficiary, kind } = idea;
      const text = { title, problem, proposal, beneficiary, kind, categoryId };
      await editIdea(author, idea.id, { ...text, textVersion });
    };
    await move(hidden, open, 1);
    await move(shown, hiding, 1);
    for (const idea of [hidden, shown]) expect((await seen(author, idea)).votes).toBeNull();
    await move(shown, open, 2);
    expect((await seen(author, shown)).votes).toBeNull();
  });
});
