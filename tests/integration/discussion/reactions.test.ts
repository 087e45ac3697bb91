import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { latestPage, threadsPerPage } from "#app/features/discussion/discussion-page.ts";
import { reactToComment } from "#app/features/discussion/react-to-comment.server.ts";
import { reactorsTo } from "#app/features/discussion/reaction.queries.server.ts";
import { reactionKinds, reactorsShown } from "#app/features/discussion/reaction.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

/** Counters that differ from their rows, or rows from the list of changes; empty when all is whole. */
const disagreements = () =>
  sql(`
    select c.id from comment c, unnest(
      array['helpful', 'thanks', 'agree', 'celebrate', 'curious']::reaction_kind[],
      array[helpful_count, thanks_count, agree_count, celebrate_count, curious_count]
    ) as counted (kind, count)
    where count <> (select count(*) from comment_reaction r where r.comment_id = c.id and r.kind = counted.kind)
       or count <> (select coalesce(sum(delta), 0) from comment_reaction_change x
                    where x.comment_id = c.id and x.kind = counted.kind)
    union all
    select subject_id from discussion d where reaction_revision <> (
      select count(*) from comment_reaction_change x join comment c on c.id = x.comment_id where c.subject_id = d.subject_id)`);

async function aTalk() {
  const [idea, author, reader] = [await anIdea(), await aPerson(), await aPerson()];
  return { idea, author, reader, comment: await aComment({ on: idea, by: author }) };
}

describe("a reaction", () => {
  test("is set and withdrawn once, however often it is asked for", async () => {
    const { idea, reader, comment } = await aTalk();
    await reactToComment(reader, comment.id, "helpful", true);
    await reactToComment(reader, comment.id, "curious", true);
    const state = await reactToComment(reader, comment.id, "helpful", true);
    expect(state).toEqual({ mine: ["helpful", "curious"], counts: [1, 0, 0, 0, 1], revision: 2 });
    expect(await discussionOf(idea.id, latestPage, reader.id)).toMatchObject({
      reactionRevision: 2,
      revision: 1,
      mine: { [comment.id]: ["helpful", "curious"] },
      comments: [{ reactions: [1, 0, 0, 0, 1] }],
    });
    await reactToComment(reader, comment.id, "helpful", false);
    expect(await reactToComment(reader, comment.id, "helpful", false)).toMatchObject({
      mine: ["curious"],
      counts: [0, 0, 0, 0, 1],
    });
    expect(await sql("select delta from comment_reaction_change order by id")).toEqual([
      { delta: 1 },
      { delta: 1 },
      { delta: -1 },
    ]);
    expect(await disagreements()).toEqual([]);
  });

  test("tells the idea's page, and says nothing when nothing changes", async () => {
    const { idea, reader, comment } = await aTalk();
    await reactToComment(reader, comment.id, "thanks", true);
    await reactToComment(reader, comment.id, "thanks", true);
    expect(database.published).toEqual([
      {
        room: `idea:${idea.id}`,
        delta: {
          kind: "reactions",
          subjectId: idea.id,
          commentId: comment.id,
          counts: [0, 1, 0, 0, 0],
          revision: 1,
          follows: 0,
        },
      },
    ]);
  });

  test("to one's own comment is welcome, but for helpful", async () => {
    const { author, comment } = await aTalk();
    await reactToComment(author, comment.id, "celebrate", true);
    await expect(reactToComment(author, comment.id, "helpful", true)).rejects.toMatchObject({
      kind: "forbidden",
      says: { key: "discussion.refusedOwnHelpful" },
    });
    expect(await disagreements()).toEqual([]);
  });

  test("is refused where there is nothing to react to, or nobody who may", async () => {
    const { idea, author, reader, comment } = await aTalk();
    const react = (who = reader, id = comment.id) => reactToComment(who, id, "agree", true);
    for (const id of [newId(), "", "nonsense", "\u0000"])
      await expect(react(reader, id)).rejects.toMatchObject({ kind: "not_found" });
    await expect(react(await aPerson({ deactivated: true }))).rejects.toMatchObject({
      kind: "forbidden",
    });
    await react();
    await db().idea.update({ where: { id: idea.id }, data: { withdrawnAt: new Date() } });
    await expect(react(author)).rejects.toMatchObject({ kind: "conflict" });
    expect(await reactToComment(reader, comment.id, "agree", false)).toMatchObject({ mine: [] });
    await db().idea.update({ where: { id: idea.id }, data: { hiddenAt: new Date() } });
    await expect(react(author)).rejects.toMatchObject({ kind: "not_found" });
    await db().idea.update({
      where: { id: idea.id },
      data: { hiddenAt: null, withdrawnAt: null },
    });
    await deleteComment(author, comment.id);
    await expect(react()).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "discussion.reactedDeleted" },
    });
    expect(await disagreements()).toEqual([]);
  });

  test("of fifty people at once, set and withdrawn in every order, leaves counters and rows agreeing", async () => {
    const { comment, idea } = await aTalk();
    const people = await Promise.all(Array.from({ length: 50 }, () => aPerson()));
    await Promise.all(
      people.flatMap((one, n) => [
        reactToComment(one, comment.id, "helpful", true),
        reactToComment(one, comment.id, "helpful", n % 2 === 0),
        reactToComment(one, comment.id, reactionKinds[n % 5] ?? "agree", true),
        reactToComment(one, comment.id, "curious", n % 3 === 0),
      ]),
    );
    expect(await disagreements()).toEqual([]);
    const { comments, reactionRevision } = await discussionOf(idea.id);
    const changes = await sql("select from comment_reaction_change");
    expect(reactionRevision).toBe(changes.length);
    expect(comments[0]?.reactions.reduce((sum, count) => sum + count, 0)).toBe(
      (await sql("select from comment_reaction")).length,
    );
  });
});

test("the list of reactions cannot be changed afterwards", async () => {
  const { reader, comment } = await aTalk();
  await reactToComment(reader, comment.id, "agree", true);
  await expect(sql("delete from comment_reaction_change")).rejects.toThrow(/append-only/);
});

test("who reacted is told with every kind, the latest first, and at most a hundred of them", async () => {
  const { comment, reader } = await aTalk();
  await reactToComment(reader, comment.id, "thanks", true);
  await reactToComment(reader, comment.id, "helpful", true);
  expect(await reactorsTo(comment.id)).toMatchObject([
    { id: reader.id, kinds: ["helpful", "thanks"] },
  ]);
  const people = await Promise.all(Array.from({ length: 101 }, () => aPerson()));
  for (const one of people) await reactToComment(one, comment.id, "agree", true);
  const reactors = await reactorsTo(comment.id);
  expect(reactors).toHaveLength(reactorsShown);
  expect(reactors[0]?.id).toBe(people.at(-1)?.id);
});

test("the most helpful threads come first, each once over all pages, answers with them", async () => {
  const { idea } = await aTalk();
  const voters = await Promise.all(Array.from({ length: 3 }, () => aPerson()));
  const threads: string[] = [];
  for (let n = 0; n < threadsPerPage + 20; n++) {
    const { id } = await aComment({ on: idea });
    threads.push(id);
    for (const voter of voters.slice(0, n % 4)) await reactToComment(voter, id, "helpful", true);
  }
  const [best = ""] = threads.filter((_, n) => n % 4 === 3);
  const answer = await aComment({ on: idea, under: { id: best } });
  const first = await discussionOf(idea.id, { ...latestPage, order: "helpful" });
  expect(first.comments.slice(0, 2).map(({ id }) => id)).toEqual([best, answer.id]);
  const counts = first.comments
    .filter(({ parentId }) => !parentId)
    .map((one) => one.reactions[0] ?? 0);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts).toHaveLength(threadsPerPage);
  const second = await discussionOf(idea.id, first.more ?? latestPage);
  expect(second.more).toBeNull();
  const seen = [...first.comments, ...second.comments].map(({ id }) => id);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(threadsPerPage + 22);
});
