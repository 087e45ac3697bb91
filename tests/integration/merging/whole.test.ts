import { describe, expect, test } from "vitest";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { readFeedFilter } from "#app/features/ideas/feed-filter.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { ownTagsOf } from "#app/features/ideas/tagging/tag.queries.server.ts";
import { putTags } from "#app/features/ideas/tagging/tag.store.server.ts";
import { feedIdeas } from "#app/features/ideas/feed.queries.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aPair, merged, stateOf, unmerged } from "./merging-world.ts";

const database = useDatabase();

describe("who hears of an idea", () => {
  test("is there once, whoever follows or wrote it and what is merged into it", async () => {
    const { manager, unit, ada, idea, into } = await aPair();
    const follower = await aPerson({ unit });
    for (const { id } of [idea, into])
      await sql(
        `insert into follow (person_id, subject_kind, subject_id, reason, muted, since)
         values ($1, 'idea', $2, 'chosen', false, now())`,
        [follower.id, id],
      );
    for (const on of [idea, into]) await aComment({ on, by: follower, text: "Yes, please." });
    await merged(manager, idea, into);
    const around = await sql<{ id: string; reason: string }>(
      "select person_id as id, reason from idea_audience($1) order by reason",
      [into.id],
    );
    const of = (id: string) => around.filter((one) => one.id === id).map(({ reason }) => reason);
    expect(of(follower.id)).toEqual(["commenter", "follower"]);
    expect(of(ada.id)).toEqual(["author"]);
  });
});

/** How much the feed says has been said about an idea, and how new that is. */
async function talkOf(id: string) {
  const [row] = await feedIdeas(await aPerson(), { ids: [id] }, "en");
  return { comments: row?.comments ?? null, revision: row?.discussionRevision ?? 0 };
}

describe("how much has been said about an idea", () => {
  test("counts what was said about ideas merged into it, until they are no longer", async () => {
    const { manager, idea, into } = await aPair();
    const [before, alone] = [await aComment({ on: idea }), await aComment({ on: into })];
    expect(before.subjectId).not.toBe(alone.subjectId);
    await merged(manager, idea, into);
    const together = await talkOf(into.id);
    expect(together.comments).toBe(2);
    expect((await talkOf(idea.id)).comments).toBeNull();
    await unmerged(manager, idea);
    const apart = await talkOf(into.id);
    expect(apart.comments).toBe(1);
    expect((await talkOf(idea.id)).comments).toBe(1);
    // Whoever compares revisions takes it for the newer state, as often as it happens.
    expect(apart.revision).toBeGreaterThanOrEqual(together.revision);
    await merged(manager, idea, into);
    expect((await talkOf(into.id)).revision).toBeGreaterThan(apart.revision);
  });

  test("leaves out what is under a merged idea that moderators hide", async () => {
    const { manager, idea, into } = await aPair();
    await aComment({ on: idea });
    await merged(manager, idea, into);
    await sql("update idea set hidden_at = now() where id = $1", [idea.id]);
    expect((await talkOf(into.id)).comments).toBe(0);
  });

  test("is told live under the idea that the lists show", async () => {
    const { manager, ada, idea, into } = await aPair();
    await aComment({ on: into });
    const { id: answerTo } = await aComment({ on: idea });
    await merged(manager, idea, into);
    await expect.poll(() => database.published.length).toBeGreaterThan(0);
    database.published.length = 0;
    const subject = { kind: "idea", id: idea.id } as const;
    const id = await postComment(ada, { subject, source: "From the bus stop as well.", answerTo });
    await expect.poll(() => database.published).toHaveLength(2);
    const { revision } = await talkOf(into.id);
    expect(database.published[1]).toEqual({
      room: "feed",
      delta: { kind: "comments", subjectId: into.id, comments: 3, revision },
    });
    await deleteComment(ada, id);
    await expect.poll(() => database.published).toHaveLength(4);
    expect(database.published[3]).toMatchObject({ delta: { subjectId: into.id, comments: 2 } });
  });
});

const tagsOf = async (id: string) => (await ideaPage(await aPerson(), id, "en")).tags;

describe("tags of a merged idea", () => {
  test("go along and lead to the other idea, and come back when it is undone", async () => {
    const { manager, idea, into } = await aPair();
    await putTags(sql, idea.id, ["Doors", "Winter"]);
    await putTags(sql, into.id, ["Hall", "winter"]);
    const before = await stateOf([idea.id, into.id]);
    await merged(manager, idea, into);
    expect(await tagsOf(into.id)).toEqual(["Hall", "winter", "Doors"]);
    const filter = readFeedFilter(new URLSearchParams("tag=doors"));
    const found = await feedIdeas(manager, { ids: [into.id, idea.id], filter }, "en");
    expect(found.map(({ id }) => id)).toEqual([into.id]);
    await unmerged(manager, idea);
    expect(await stateOf([idea.id, into.id])).toEqual(before);
  });

  test("stay while another merged idea has them, and with an author who has taken them on", async () => {
    const { manager, unit, idea, into } = await aPair();
    const third = await anIdea({ unit });
    await putTags(sql, idea.id, ["Doors", "Winter"]);
    await putTags(sql, third.id, ["doors", "Keys"]);
    await merged(manager, idea, into);
    await merged(manager, third, into);
    expect(await ownTagsOf(into.id)).toEqual([]);
    // Taken on by its own author: their tag from now on.
    await putTags(sql, into.id, ["Winter"]);
    expect(await tagsOf(into.id)).toEqual(["Winter", "Doors", "Keys"]);
    await unmerged(manager, idea);
    expect(new Set(await tagsOf(into.id))).toEqual(new Set(["Winter", "doors", "Keys"]));
    await unmerged(manager, third);
    expect(await tagsOf(into.id)).toEqual(["Winter"]);
  });

  test("are not taken away by an author of the other idea who leaves their own out", async () => {
    const { manager, idea, into } = await aPair();
    await putTags(sql, idea.id, ["Doors"]);
    await putTags(sql, into.id, ["doors"]);
    await merged(manager, idea, into);
    await putTags(sql, into.id, []);
    expect(await tagsOf(into.id)).toEqual(["Doors"]);
    await unmerged(manager, idea);
    expect(await tagsOf(into.id)).toEqual([]);
  });
});
