import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { deleteNote } from "#app/features/discussion/notes/delete-note.server.ts";
import { editNote } from "#app/features/discussion/notes/edit-note.server.ts";
import {
  addressOfNote,
  noteEditions,
  notesOn,
  readableNote,
} from "#app/features/discussion/notes/note.queries.server.ts";
import { notesPerPage } from "#app/features/discussion/notes/note.ts";
import { postNote } from "#app/features/discussion/notes/post-note.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { mentionOf } from "#app/ui/editor/mention.ts";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { aNote } from "#tests/support/talk.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

async function anAnsweredIdea() {
  const unit = await aUnit();
  const [manager, leader] = [await aPerson({ manages: [unit] }), await aPerson({ role: "leader" })];
  const author = await aPerson({ name: "Ada Quill", role: "leader", unit });
  const idea = await anIdea({ by: author, unit });
  return { manager, leader, author, idea, subject: { kind: "idea", id: idea.id } as const };
}

describe("a note", () => {
  test("stands among those who may answer, counted apart, and is told to their room alone", async () => {
    const { manager, leader, idea, subject } = await anAnsweredIdea();
    const id = await postNote(manager, { subject, source: "Whom do *we* ask?" });
    expect(await notesOn(idea.id)).toMatchObject({
      count: 1,
      revision: 1,
      notes: [{ id, authorName: manager.name, html: "<p>Whom do <em>we</em> ask?</p>" }],
    });
    expect(await discussionOf(idea.id)).toMatchObject({ count: 0, revision: 0, comments: [] });
    await expect
      .poll(() => database.published.map(({ room }) => room))
      .toEqual([`notes:${idea.id}`]);
    expect(await database.prisma.domainEvent.findMany()).toMatchObject([
      { kind: "note.posted", data: { noteId: id } },
    ]);
    expect((await readableNote(leader, id)).own).toBe(false);
  });

  test("does not exist for anybody else, authors who lead among them", async () => {
    const { manager, author, subject } = await anAnsweredIdea();
    const id = await postNote(manager, { subject, source: "Quietly." });
    const gone = { ...manager, active: false };
    const moderator = await aPerson({ moderator: true, admin: true });
    const missing = { kind: "not_found" };
    for (const one of [author, moderator, await aPerson()]) {
      await expect(postNote(one, { subject, source: "Hm." })).rejects.toMatchObject(missing);
      await expect(editNote(one, id, "Mine.")).rejects.toMatchObject(missing);
      await expect(deleteNote(one, id)).rejects.toMatchObject(missing);
      await expect(readableNote(one, id)).rejects.toMatchObject(missing);
      await expect(addressOfNote(one, id)).rejects.toMatchObject(missing);
    }
    expect((await readableNote(gone, id)).source).toBe("Quietly.");
    for (const none of [newId(), "", "nonsense", "\u0000"])
      await expect(readableNote(manager, none)).rejects.toMatchObject(missing);
  });

  test("is changed by its author alone, keeps what it said, and leaves a tombstone", async () => {
    const { manager, leader, idea, subject } = await anAnsweredIdea();
    const id = await postNote(manager, { subject, source: "First" });
    await editNote(manager, id, "Second");
    await editNote(manager, id, "Second");
    for (const change of [() => editNote(leader, id, "Mine"), () => deleteNote(leader, id)])
      await expect(change()).rejects.toMatchObject({ kind: "forbidden" });
    expect(await noteEditions(id, "Second")).toHaveLength(2);
    await deleteNote(manager, id);
    await deleteNote(manager, id);
    expect(await notesOn(idea.id)).toMatchObject({
      count: 0,
      revision: 3,
      notes: [{ deleted: true, html: "" }],
    });
    expect(await sql("select from note_version")).toEqual([]);
    await expect(editNote(manager, id, "Back")).rejects.toMatchObject({ kind: "conflict" });
  });

  test("sent twice is one note, and another's id is refused", async () => {
    const { manager, leader, idea, subject } = await anAnsweredIdea();
    const noteId = newId();
    const send = () => postNote(manager, { subject, source: "Once.", noteId });
    await Promise.all([send(), send(), send()]);
    expect((await notesOn(idea.id)).count).toBe(1);
    await expect(postNote(leader, { subject, source: "Once.", noteId })).rejects.toMatchObject({
      kind: "invalid",
    });
  });

  test("mentions those who may read it and refuses to name others", async () => {
    const { manager, leader, author, subject } = await anAnsweredIdea();
    const id = await postNote(manager, { subject, source: `${mentionOf(leader)}?` });
    expect(await sql("select note_id, person_id from note_mention")).toEqual([
      { note_id: id, person_id: leader.id },
    ]);
    await expect(
      postNote(manager, { subject, source: `${mentionOf(author)}?` }),
    ).rejects.toMatchObject({ kind: "invalid", says: { key: "notes.mentionOutsider" } });
    await expect(editNote(manager, id, `@${author.name}`)).rejects.toMatchObject({
      kind: "invalid",
    });
    expect((await readableNote(manager, id)).source).toBe(`${mentionOf(leader)}?`);
  });
});

test("many notes come in pages, and each has an address that leads to its own", async () => {
  const { manager, idea } = await anAnsweredIdea();
  const ids: string[] = [];
  for (let n = 0; n < notesPerPage + 3; n++)
    ids.push((await aNote({ by: manager, on: idea, text: `Note ${String(n)}` })).id);
  const latest = await notesOn(idea.id);
  expect(latest.notes).toHaveLength(notesPerPage);
  const earlier = await notesOn(idea.id, latest.earlier);
  expect(earlier.notes.map(({ id }) => id)).toEqual(ids.slice(0, 3));
  for (const id of [ids[0] ?? "", ids[2] ?? "", ids[3] ?? "", ids.at(-1) ?? ""]) {
    const { searchParams } = new URL(await addressOfNote(manager, id), "http://localhost");
    const page = await notesOn(idea.id, searchParams.get("before"));
    expect(page.notes.map((note) => note.id)).toContain(id);
  }
});
