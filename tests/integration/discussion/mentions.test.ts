import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { editComment } from "#app/features/discussion/edit-comment.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { mentionOf } from "#app/ui/editor/mention.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

function say(actor: Actor, on: { readonly id: string }, source: string): Promise<string> {
  return postComment(actor, { subject: { kind: "idea", id: on.id }, source });
}

async function mentioned(commentId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    "select person_id as id from comment_mention where comment_id = $1 order by person_id",
    [commentId],
  );
  return rows.map(({ id }) => id);
}

function events() {
  return database.prisma.domainEvent.findMany({
    where: { kind: "person.mentioned" },
    select: { actorId: true, subjectId: true, data: true },
  });
}

describe("mentioning somebody", () => {
  test("by the editor or by hand links to their page, and is recorded once for each", async () => {
    const [writer, ada, bo, idea] = [
      await aPerson(),
      await aPerson({ name: "Ada Quill" }),
      await aPerson({ name: "Bo de la Tour" }),
      await anIdea(),
    ];
    const id = await say(writer, idea, `${mentionOf(ada)} and @Bo de la Tour, what do you say?`);
    const [comment] = (await discussionOf(idea.id)).comments;
    expect(comment?.html).toContain(`<a href="/people/${bo.id}"`);
    expect(await mentioned(id)).toEqual([ada.id, bo.id].sort());
    const told = await events();
    expect(told).toHaveLength(2);
    expect(told).toContainEqual({
      actorId: writer.id,
      subjectId: idea.id,
      data: { personId: ada.id, commentId: id, in: "comment" },
    });
  });

  test("again in an edit tells only those who are new, and a name taken out stays told", async () => {
    const [writer, ada, bo, idea] = [
      await aPerson(),
      await aPerson({ name: "Ada Quill" }),
      await aPerson({ name: "Bo Tour" }),
      await anIdea(),
    ];
    const id = await say(writer, idea, "@Ada Quill?");
    await editComment(writer, id, "@Ada Quill and @Bo Tour?");
    await editComment(writer, id, "Nobody?");
    await editComment(writer, id, "@Ada Quill!");
    expect(await mentioned(id)).toEqual([ada.id, bo.id].sort());
    expect(await events()).toHaveLength(2);
  });

  test("who is oneself, not active, or shares a name, or whom only a quotation names, tells nobody", async () => {
    const writer = await aPerson({ name: "Cy Writer" });
    const gone = await aPerson({ name: "Gone Person", deactivated: true });
    const [twin, idea] = [await aPerson({ name: "Twin Name" }), await anIdea()];
    await aPerson({ name: "Twin Name" });
    const text = [
      "@Cy Writer @Gone Person @Twin Name @Nobody Known `@Twin Name` twin@twin.example",
      mentionOf(gone),
      mentionOf(writer),
      `[@Somebody Else](/people/${twin.id})`,
      `\n\n> ${mentionOf(twin)}`,
    ].join(" ");
    const id = await say(writer, idea, text);
    expect(await mentioned(id)).toEqual([]);
    expect(await events()).toEqual([]);
  });

  test("of more than twenty is refused, at once and by and by, and writes nothing", async () => {
    const [writer, idea] = [await aPerson(), await anIdea()];
    const people = await Promise.all(Array.from({ length: 21 }, () => aPerson()));
    const all = people.map(mentionOf).join(" ");
    const refusal = { kind: "invalid", says: { key: "discussion.mentionsTooMany" } };
    await expect(say(writer, idea, all)).rejects.toMatchObject(refusal);
    const id = await say(writer, idea, people.slice(0, 20).map(mentionOf).join(" "));
    const last = people.slice(20).map(mentionOf).join(" ");
    await expect(editComment(writer, id, last)).rejects.toMatchObject(refusal);
    expect(await mentioned(id)).toHaveLength(20);
    expect(await events()).toHaveLength(20);
    expect(await database.prisma.comment.count()).toBe(1);
  });

  test("is sent twice, mentions once", async () => {
    const [writer, ada, idea] = [
      await aPerson(),
      await aPerson({ name: "Ada Quill" }),
      await anIdea(),
    ];
    const subject = { kind: "idea", id: idea.id } as const;
    const send = () =>
      postComment(writer, {
        subject,
        source: "@Ada Quill",
        commentId: ada.id.replace(/^..../, "0000"),
      });
    expect(new Set(await Promise.all([send(), send(), send()])).size).toBe(1);
    expect(await events()).toHaveLength(1);
  });
});
