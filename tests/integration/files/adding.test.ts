import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { addFile } from "#app/features/files/add-file.server.ts";
import { changeFileRules } from "#app/features/files/change-file-rules.server.ts";
import { describeFile } from "#app/features/files/describe-file.server.ts";
import { rulesWithoutChoice } from "#app/features/files/file-rules.ts";
import { fileToFetch, filesOf, filesToChange } from "#app/features/files/files.queries.server.ts";
import { removeFile } from "#app/features/files/remove-file.server.ts";
import { discardDraft } from "#app/features/ideas/discard-draft.server.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { staleRooms } from "#app/reactions/watch.server.ts";
import { aCategory, aPerson, anIdea } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { filesFolder } from "#tests/support/files-folder.ts";
import { aPhotograph } from "./crafted.ts";
import { bytesOf, refusalOf, sendFileTo } from "./sending.ts";

const database = useDatabase();
let author: Actor;
let reader: Actor;
let moderator: Actor;
let idea: { id: string };

beforeEach(async () => {
  [author, reader, moderator] = [
    await aPerson(),
    await aPerson(),
    await aPerson({ moderator: true }),
  ];
  idea = await anIdea({ by: author });
});

const kinds = async () => {
  const events = await database.prisma.domainEvent.findMany({ orderBy: { id: "asc" } });
  return events.map(({ kind }) => kind);
};

/** Does what follows from everything that has happened. */
async function followAll(): Promise<void> {
  for (const { id } of await database.prisma.domainEvent.findMany()) await react({ eventId: id });
}

async function aDraft(by: Actor): Promise<{ id: string }> {
  const id = newId();
  await saveDraft(by, id, { title: "Half a thought" });
  return { id };
}

describe("a file on an idea", () => {
  test("is kept byte for byte, listed for everybody, and said to open pages", async () => {
    const id = await sendFileTo(author, idea, { name: "Données.csv", content: "a;b\n" });
    expect(await filesOf(idea.id)).toEqual({
      revision: 1,
      files: [
        {
          id,
          name: "Données.csv",
          type: "csv",
          bytes: 4,
          hidden: false,
          description: "",
          state: "ready",
          url: `/files/${id}/Donn%C3%A9es.csv`,
          preview: null,
        },
      ],
    });
    expect((await bytesOf(id))?.toString()).toBe("a;b\n");
    expect(await kinds()).toEqual(["file.added"]);
    expect(database.published).toEqual([
      { room: `idea:${idea.id}`, delta: { kind: "files", subjectId: idea.id, revision: 1 } },
    ]);
    const room = `idea:${idea.id}`;
    expect(await staleRooms(await aPerson(), [{ room, idea: 1, files: 0 }])).toEqual([room]);
    expect(await staleRooms(await aPerson(), [{ room, idea: 1, files: 1 }])).toEqual([]);
    expect(
      await staleRooms(await aPerson(), [{ room, idea: 1 }]),
      "a page that shows no files",
    ).toEqual([]);
  });

  test("leaves nothing on its way, taken or refused", async () => {
    await sendFileTo(author, idea, { name: "p.jpg", content: await aPhotograph() });
    await refusalOf(sendFileTo(author, idea, { content: "<html>" }));
    await refusalOf(sendFileTo(reader, idea));
    expect(await readdir(join(filesFolder, "incoming"))).toEqual([]);
  });

  test("that is sent twice, one after the other or at once, is there once", async () => {
    const id = newId();
    const sent = await Promise.all(
      [1, 2, 3].map(() => refusalOf(sendFileTo(author, idea, { id }))),
    );
    expect(sent).toContain("taken");
    expect(sent.every((one) => one === "taken" || one === "attaching.arriving")).toBe(true);
    await sendFileTo(author, idea, { id });
    expect(await filesToChange(idea.id)).toHaveLength(1);
    expect(await kinds()).toEqual(["file.added"]);
  });

  test("takes no id that somebody else's file, or one elsewhere, has", async () => {
    const id = await sendFileTo(author, idea);
    const other = await anIdea({ by: author });
    expect(await refusalOf(sendFileTo(author, other, { id }))).toBe("attaching.arriving");
    const own = await anIdea({ by: reader });
    expect(await refusalOf(sendFileTo(reader, own, { id, content: "Mine." }))).toBe(
      "attaching.arriving",
    );
    expect((await bytesOf(id))?.toString()).toBe("A short note.");
  });

  test("that is larger than allowed is refused as soon as it is, and not kept", async () => {
    const rules = { ...rulesWithoutChoice, bytesAtMost: 1_000_000 };
    let read = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          read += 100_000;
          yield Buffer.alloc(100_000, "a");
        }
      })(),
    );
    const subject = { kind: "idea", id: idea.id } as const;
    const sent = { id: newId(), subject, name: "x.txt", content: endless };
    expect(await refusalOf(addFile(author, sent, rules))).toBe("attaching.large");
    expect(read).toBeLessThan(3_000_000);
    expect(await filesToChange(idea.id)).toEqual([]);
  });

  test("two at once do not slip past the limit", async () => {
    await changeFileRules(await aPerson({ admin: true }), {
      ...rulesWithoutChoice,
      filesAtMost: 3,
    });
    await sendFileTo(author, idea);
    const more = await Promise.all([1, 2, 3, 4].map(() => refusalOf(sendFileTo(author, idea))));
    expect(more.sort()).toEqual(["attaching.full", "attaching.full", "taken", "taken"]);
    expect(await filesToChange(idea.id)).toHaveLength(3);
  });
});

describe("who may", () => {
  test("add and describe: the authors, while the text may change; others are told why not", async () => {
    const id = await sendFileTo(author, idea, { name: "p.jpg", content: await aPhotograph() });
    expect(await refusalOf(sendFileTo(reader, idea))).toBe("ideas.refusedEdit");
    expect(await refusalOf(describeFile(moderator, id, "Mine."))).toBe("ideas.refusedEdit");
    await database.prisma.idea.update({ where: { id: idea.id }, data: { stage: "accepted" } });
    expect(await refusalOf(sendFileTo(author, idea))).toBe("composing.frozen");
    expect(await refusalOf(describeFile(author, id, "Late."))).toBe("composing.frozen");
    expect(await refusalOf(removeFile(author, id))).toBe("composing.frozen");
    const gone = { ...author, active: false };
    await database.prisma.person.update({
      where: { id: author.id },
      data: { deactivatedAt: new Date() },
    });
    expect(await refusalOf(sendFileTo(gone, idea))).toBe("files.subjectNotFound");
  });

  test("take away: authors, and nobody else, moderators among them", async () => {
    const file = await sendFileTo(author, idea);
    for (const person of [reader, moderator])
      expect(await refusalOf(removeFile(person, file))).toBe("ideas.refusedEdit");
    await removeFile(author, file);
    expect((await filesOf(idea.id)).files).toEqual([]);
  });

  test("see a draft's files: its author alone, until it is posted under the same id", async () => {
    const draft = await aDraft(author);
    const id = await sendFileTo(author, draft);
    expect((await fileToFetch(author, id)).name).toBe("note.txt");
    for (const other of [reader, moderator, await aPerson({ role: "leader", admin: true })]) {
      expect(await refusalOf(fileToFetch(other, id))).toBe("files.subjectNotFound");
      expect(await refusalOf(sendFileTo(other, draft))).toBe("files.subjectNotFound");
      expect(await refusalOf(removeFile(other, id))).toBe("files.subjectNotFound");
    }
    const texts = { title: "A thought", problem: "P", proposal: "Q", beneficiary: "" };
    const place = { categoryId: (await aCategory()).id, unitId: author.unitId };
    const idea = { ...texts, ...place, kind: "improve", language: "en" } as const;
    await submitIdea(author, { ...idea, draftId: draft.id });
    expect((await fileToFetch(reader, id)).name).toBe("note.txt");
    expect((await filesOf(draft.id)).files).toHaveLength(1);
  });

  test.each(["0", "x'--", "../..", newId()])("there is nothing at %j", async (id) => {
    expect(await refusalOf(fileToFetch(author, id))).toBe("files.notFound");
    expect(await refusalOf(describeFile(author, id, "x"))).toBe("files.notFound");
    expect(await refusalOf(sendFileTo(author, { id }))).toBe("files.subjectNotFound");
    await removeFile(author, id);
  });
});

describe("a description", () => {
  test("is kept, is news once, and the same again does nothing", async () => {
    const id = await sendFileTo(author, idea, {
      name: "p.jpg",
      content: await aPhotograph(),
      description: "A queue.",
    });
    await describeFile(author, id, "A long queue.");
    await describeFile(author, id, "A long queue.");
    const { revision, files } = await filesOf(idea.id);
    expect([revision, files[0]?.description]).toEqual([2, "A long queue."]);
    expect(await kinds()).toEqual(["file.added", "file.described"]);
  });
});

describe("a file that is taken away", () => {
  test("is gone at once, its bytes by a job, and twice is harmless", async () => {
    const id = await sendFileTo(author, idea, { name: "p.jpg", content: await aPhotograph() });
    expect(await bytesOf(id, "preview")).not.toBeNull();
    await Promise.all([removeFile(author, id), removeFile(author, id)]);
    expect(await refusalOf(fileToFetch(reader, id))).toBe("files.notFound");
    expect(await bytesOf(id), "until the job has run").not.toBeNull();
    await followAll();
    await followAll();
    expect([await bytesOf(id), await bytesOf(id, "preview")]).toEqual([null, null]);
    expect(await kinds()).toEqual(["file.added", "file.removed"]);
  });

  test("goes with the draft it hung on", async () => {
    const draft = await aDraft(author);
    const id = await sendFileTo(author, draft);
    await discardDraft(author, draft.id);
    await followAll();
    await followAll();
    expect([await filesToChange(draft.id), await bytesOf(id)]).toEqual([[], null]);
    expect(await kinds()).toEqual(["file.added", "draft.discarded", "file.removed"]);
  });
});

describe("the rules", () => {
  test("are for administrators; of two who change them the second is told, the same again is harmless", async () => {
    const admin = await aPerson({ admin: true });
    const rules = { ...rulesWithoutChoice, bytesAtMost: 2_000_000, groups: ["pdf"] as const };
    expect(await refusalOf(changeFileRules(moderator, rules))).toBe("attaching.refusedRules");
    await changeFileRules(admin, rules);
    await changeFileRules(admin, rules);
    expect(await refusalOf(changeFileRules(admin, { ...rules, filesAtMost: 1 }))).toBe(
      "attaching.rulesOvertaken",
    );
    expect(await refusalOf(sendFileTo(author, idea))).toBe("attaching.notTaken");
    expect(await kinds()).toEqual(["file-rules.changed"]);
  });
});
