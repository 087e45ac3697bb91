import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import {
  latestPage,
  readDiscussionPage,
  threadsPerPage,
  type DiscussionPage,
} from "#app/features/discussion/discussion-page.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { postComment, type PostComment } from "#app/features/discussion/post-comment.server.ts";
import { threadsOf } from "#app/features/discussion/thread.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { disagreements } from "#tests/integration/ideas/invariants.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

type Wish = Omit<PostComment, "subject" | "source"> & { readonly source?: string };

/** Posts on an idea; says something unless a source is given. */
function say(actor: Actor, on: { readonly id: string }, wish: Wish = {}): Promise<string> {
  return postComment(actor, { subject: { kind: "idea", id: on.id }, source: "So it is.", ...wish });
}

describe("a comment", () => {
  test("stands under its idea as safe HTML, is counted, recorded once and told to the idea's page", async () => {
    const [actor, idea] = [await aPerson({ name: "Ada Quill" }), await anIdea()];
    const id = await say(actor, idea, { source: "A *fine* thought <script>" });
    const discussion = await discussionOf(idea.id);
    const [comment] = discussion.comments;
    expect(comment).toMatchObject({
      id,
      parentId: null,
      authorName: "Ada Quill",
      deleted: false,
      editedAt: null,
    });
    expect(comment?.html).toBe("<p>A <em>fine</em> thought &lt;script&gt;</p>");
    expect(discussion).toMatchObject({ count: 1, revision: 1, more: null });
    expect(await database.prisma.domainEvent.findMany()).toMatchObject([
      {
        kind: "comment.posted",
        actorId: actor.id,
        subjectKind: "idea",
        subjectId: idea.id,
        data: { commentId: id, as: "comment" },
      },
    ]);
    expect(await sql("select 1 from graphile_worker.jobs")).toHaveLength(1);
    await expect.poll(() => database.published).toHaveLength(2);
    const counts = { subjectId: idea.id, comments: 1, revision: 1 };
    expect(database.published).toEqual([
      { room: `idea:${idea.id}`, delta: { kind: "comment", comment, ...counts } },
      { room: "feed", delta: { kind: "comments", ...counts } },
    ]);
  });

  test("may answer a comment, and an answer to an answer joins the same thread", async () => {
    const [actor, idea] = [await aPerson(), await anIdea()];
    const first = await say(actor, idea);
    const other = await say(actor, idea);
    const answer = await say(actor, idea, { answerTo: first });
    const deeper = await say(actor, idea, { answerTo: answer });
    const threads = threadsOf((await discussionOf(idea.id)).comments);
    expect(
      threads.map(({ comment, answers }) => [comment.id, answers.map(({ id }) => id)]),
    ).toEqual([
      [first, [answer, deeper]],
      [other, []],
    ]);
  });

  test("of a colleague that has been deleted cannot be answered, but its thread can go on", async () => {
    const [actor, idea] = [await aPerson(), await anIdea()];
    const first = await say(actor, idea);
    const answer = await say(actor, idea, { answerTo: first });
    await deleteComment(actor, first);
    await expect(say(actor, idea, { answerTo: first })).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "discussion.answeredDeleted" },
    });
    const deeper = await say(actor, idea, { answerTo: answer });
    const [thread] = threadsOf((await discussionOf(idea.id)).comments);
    expect(thread?.comment).toMatchObject({ id: first, deleted: true, html: "" });
    expect(thread?.answers.map(({ id }) => id)).toEqual([answer, deeper]);
  });
});

describe("a comment is refused, with nothing written,", () => {
  const nothing = async () => {
    expect(await sql("select id from comment union all select id from domain_event")).toEqual([]);
    expect(await sql("select 1 from graphile_worker.jobs")).toEqual([]);
  };

  test.each([newId(), "", "1", "\u0000"])("under an idea that does not exist (%j)", async (id) => {
    await expect(say(await aPerson(), { id })).rejects.toMatchObject({
      kind: "not_found",
      says: { key: "discussion.subjectNotFound" },
    });
    await nothing();
  });

  test("under a thing that is not discussed", async () => {
    const actor = await aPerson();
    const subject = { kind: "person", id: actor.id } as const;
    await expect(postComment(actor, { subject, source: "Hm." })).rejects.toMatchObject({
      kind: "not_found",
    });
    await nothing();
  });

  test.each([newId(), "", "nonsense", "\u0000"])(
    "as an answer to nothing (%j)",
    async (answerTo) => {
      await expect(say(await aPerson(), await anIdea(), { answerTo })).rejects.toMatchObject({
        kind: "not_found",
        says: { key: "discussion.answeredGone" },
      });
      await nothing();
    },
  );

  test("by somebody who is not active", async () => {
    const gone = await aPerson({ deactivated: true });
    await expect(say(gone, await anIdea())).rejects.toMatchObject({ kind: "not_found" });
    await nothing();
  });
});

test("an answer to a comment on another idea is not found", async () => {
  const [actor, idea, other] = [await aPerson(), await anIdea(), await anIdea()];
  const elsewhere = await say(actor, other);
  await expect(say(actor, idea, { answerTo: elsewhere })).rejects.toMatchObject({
    kind: "not_found",
    says: { key: "discussion.answeredGone" },
  });
  expect((await discussionOf(idea.id)).comments).toEqual([]);
});

describe("the same form", () => {
  test("sent twice posts one comment", async () => {
    const [actor, idea, commentId] = [await aPerson(), await anIdea(), newId()];
    for (const source of ["Once.", "Once."])
      expect(await say(actor, idea, { commentId, source })).toBe(commentId);
    expect(await discussionOf(idea.id)).toMatchObject({
      count: 1,
      revision: 1,
      comments: [{ html: "<p>Once.</p>" }],
    });
    expect(await database.prisma.domainEvent.count()).toBe(1);
  });

  test("sent again with another text is refused, so that nobody takes it for posted", async () => {
    const [actor, idea, commentId] = [await aPerson(), await anIdea(), newId()];
    await say(actor, idea, { commentId, source: "Once." });
    await expect(say(actor, idea, { commentId, source: "Otherwise." })).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "discussion.postedOtherwise" },
    });
    expect((await discussionOf(idea.id)).comments).toMatchObject([{ html: "<p>Once.</p>" }]);
  });

  test("sent six times at once posts one comment", async () => {
    const [actor, idea, commentId] = [await aPerson(), await anIdea(), newId()];
    await Promise.all(Array.from({ length: 6 }, () => say(actor, idea, { commentId })));
    expect(await discussionOf(idea.id)).toMatchObject({ count: 1, revision: 1 });
    expect(await database.prisma.domainEvent.count()).toBe(1);
    expect(await disagreements()).toEqual([]);
  });

  test("under the id of a colleague's comment, or of one's own elsewhere, is refused and changes nothing", async () => {
    const [actor, idea, other] = [await aPerson(), await anIdea(), await anIdea()];
    const theirs = await aComment({ on: idea, text: "Theirs" });
    const elsewhere = await aComment({ on: other, by: actor, text: "Elsewhere" });
    for (const { id } of [theirs, elsewhere])
      await expect(say(actor, idea, { commentId: id })).rejects.toMatchObject({
        kind: "invalid",
        says: { key: "discussion.brokenForm" },
      });
    expect(await discussionOf(idea.id)).toMatchObject({
      count: 1,
      comments: [{ html: "<p>Theirs</p>" }],
    });
    expect(await database.prisma.domainEvent.count()).toBe(0);
  });
});

describe("a long discussion", () => {
  /** Threads with an answer to every third of them, a minute apart; returns all ids, oldest first. */
  async function threads(
    actor: Actor,
    idea: { readonly id: string },
    count: number,
  ): Promise<string[]> {
    const ids: string[] = [];
    for (let minute = 0; minute < count; minute++) {
      const at = new Date(Date.UTC(2031, 0, 1, 0, minute - (minute % 2)));
      const first = await aComment({ on: idea, by: actor, at });
      ids.push(first.id);
      if (minute % 3 === 0)
        ids.push((await aComment({ on: idea, by: actor, under: first, at })).id);
    }
    return ids;
  }

  test("reaches every comment once over its pages, newest page first, equal times included", async () => {
    const [actor, idea] = [await aPerson(), await anIdea()];
    const all = await threads(actor, idea, 2 * threadsPerPage + 5);
    const [seen, sizes] = [[] as string[], [] as number[]];
    let next: DiscussionPage | null = latestPage;
    do {
      const page = await discussionOf(idea.id, next);
      seen.push(...page.comments.map(({ id }) => id));
      sizes.push(threadsOf(page.comments).length);
      next = page.more;
    } while (next !== null);
    expect(sizes).toEqual([threadsPerPage, threadsPerPage, 5]);
    expect(seen).toHaveLength(all.length);
    expect(new Set(seen)).toEqual(new Set(all));
  });

  test("that just fills its page has no earlier one", async () => {
    const [actor, idea] = [await aPerson(), await anIdea()];
    await threads(actor, idea, threadsPerPage);
    const { more, comments } = await discussionOf(idea.id);
    expect(more).toBeNull();
    expect(threadsOf(comments)).toHaveLength(threadsPerPage);
  });

  test("asked for what is before a comment that is none shows its newest page or nothing, and never fails", async () => {
    const idea = await anIdea();
    await aComment({ on: idea });
    for (const before of ["nonsense", "", "\u0000"])
      expect((await discussionOf(idea.id, pageAt({ before }))).comments).toHaveLength(1);
    expect((await discussionOf(idea.id, pageAt({ before: newId() }))).count).toBe(1);
    for (const after of ["nonsense", "1_", `1e400_${newId()}`, `1.5_${newId()}`])
      await discussionOf(idea.id, pageAt({ order: "helpful", after }));
  });
});

function pageAt(search: Record<string, string>): DiscussionPage {
  return readDiscussionPage(new URLSearchParams(search));
}

describe("many at once", () => {
  test("are each counted, and the revision grows by one for each", async () => {
    const [idea, people] = [
      await anIdea(),
      await Promise.all(Array.from({ length: 12 }, () => aPerson())),
    ];
    const ids = await Promise.all(people.flatMap((one) => [say(one, idea), say(one, idea)]));
    expect(new Set(ids).size).toBe(24);
    expect(await discussionOf(idea.id)).toMatchObject({ count: 24, revision: 24 });
    await Promise.all(
      people.flatMap((one, number) => [deleteComment(one, ids[2 * number] ?? ""), say(one, idea)]),
    );
    expect(await discussionOf(idea.id)).toMatchObject({ count: 24, revision: 48 });
    expect(await disagreements()).toEqual([]);
  });

  test("at one moment keep one order for every reader", async () => {
    const [actor, idea] = [await aPerson(), await anIdea()];
    await under({ now: new Date("2031-01-01T00:00:00Z") }, () =>
      Promise.all(Array.from({ length: 6 }, () => say(actor, idea))),
    );
    const read = async () => (await discussionOf(idea.id)).comments.map(({ id }) => id);
    const once = await read();
    expect(once).toHaveLength(6);
    expect(await read()).toEqual([...once].sort());
  });
});
