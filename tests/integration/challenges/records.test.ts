import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { evaluationsCsv } from "#app/features/challenges/records/evaluations-csv.queries.server.ts";
import { recordsZip } from "#app/features/challenges/records/records-zip.server.ts";
import {
  phaseToExport,
  recordedPhases,
} from "#app/features/challenges/records/records.queries.server.ts";
import { submissionsCsv } from "#app/features/challenges/records/submissions-csv.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { fileKey } from "#app/platform/files/file-store.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import {
  aChallenge,
  aJudge,
  anEvaluation,
  aSubmission,
} from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text.replace("\ufeff", "");
}

const phaseOf = (challenge: { phases: readonly { id: string }[] }) => challenge.phases[0]?.id ?? "";

describe("the tables", () => {
  test("have the headings of challenge.gov, and say of each submission where it stands", async () => {
    const challenge = await aChallenge({ state: "judging" });
    const one = await aSubmission(challenge, { title: "Alpha", screened: "pass" });
    await aSubmission(challenge, { title: "A draft", state: "draft" });
    await db().submission.update({ where: { id: one.id }, data: { selectedAt: new Date() } });
    const lines = (await whole(submissionsCsv(phaseOf(challenge)))).trim().split("\r\n");
    expect(lines[0]?.replaceAll('"', "")).toBe(
      "Submission ID,Title,Brief Description,Description,External URL,Status,Created At,Updated At,Eligible for Evaluation,Selected to Advance",
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`"${one.id}","Alpha"`);
    expect(lines[1]).toMatch(/"submitted",.*,"Yes","Yes"$/u);
  });

  test("give each evaluation its judge, and a total only where it is completed", async () => {
    const challenge = await aChallenge({ state: "judging" });
    const submission = await aSubmission(challenge);
    const done = await aJudge(challenge, { who: await aPerson({ name: "Ada Juror" }) });
    const open = await aJudge(challenge, { who: await aPerson({ name: "Bo Juror" }) });
    await anEvaluation(submission, done, ["33.335", "3", "1"]);
    await anEvaluation(submission, open);
    const lines = (await whole(evaluationsCsv(phaseOf(challenge)))).trim().split("\r\n");
    expect(lines[0]?.replaceAll('"', "")).toBe(
      "Submission ID,Evaluator Name,Evaluator Email,Evaluation Status,Total Score",
    );
    expect(lines.slice(1).sort()).toEqual([
      expect.stringMatching(/"Ada Juror","[^"]+@[^"]+","Completed","75\.84"$/u),
      expect.stringMatching(/"Bo Juror","[^"]+@[^"]+","Not Started",""$/u),
    ]);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1"])(
    "make no formula of a title like %j",
    async (title) => {
      const challenge = await aChallenge({ state: "judging" });
      await aSubmission(challenge, { title });
      expect(await whole(submissionsCsv(phaseOf(challenge)))).toContain(`"'${title}"`);
    },
  );

  test("are read in pages, and lose and double nothing on the way", async () => {
    const challenge = await aChallenge({ state: "judging" });
    const { id: first } = await aSubmission(challenge);
    const one = await db().submission.findUniqueOrThrow({
      where: { id: first },
    });
    await db().submission.createMany({
      data: Array.from({ length: 202 }, () => ({ ...one, answers: [], id: newId() })),
    });
    const lines = (await whole(submissionsCsv(phaseOf(challenge)))).trim().split("\r\n");
    expect(new Set(lines).size).toBe(204);
  });
});

describe("the archive", () => {
  async function aFileOn(submission: { id: string }, by: Actor, name: string, bytes: string) {
    const id = newId();
    await db().fileShelf.upsert({
      where: { subjectId: submission.id },
      create: { subjectId: submission.id, subjectKind: "submission" },
      update: {},
    });
    await db().storedFile.create({
      data: {
        ...{ id, subjectKind: "submission", subjectId: submission.id, personId: by.id, name },
        ...{ type: "txt", bytes: bytes.length, state: "ready", createdAt: new Date() },
      },
    });
    const place = join(registry().settings.files.folder, ...fileKey(id, "file").split("/"));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }

  test("holds both tables and every file, under names that stay where it is unpacked", async () => {
    const challenge = await aChallenge({ state: "judging" });
    const submission = await aSubmission(challenge, { title: "../../Alpha" });
    await aFileOn(submission, submission.lead, "con.txt", "Marker-one");
    await aFileOn(submission, submission.lead, "plan.txt", "Marker-two");
    await aFileOn(submission, submission.lead, "plan.txt", "Marker-three");
    const bytes = await buffer(await recordsZip(phaseOf(challenge)));
    const text = bytes.toString("latin1");
    expect(text.startsWith("PK")).toBe(true);
    for (const name of ["submissions.csv", "evaluations.csv"]) expect(text).toContain(name);
    // Files are kept as they are: their bytes stand in the archive.
    for (const marker of ["Marker-one", "Marker-two", "Marker-three"])
      expect(text).toContain(marker);
    const folder = `files/_.._Alpha ${submission.id.slice(-6)}`;
    for (const name of ["_con.txt", "plan.txt", "plan (2).txt"])
      expect(text).toContain(`${folder}/${name}`);
    expect(text).not.toContain("../../Alpha");
  });

  test("leaves an empty place for a file whose bytes are missing", async () => {
    const challenge = await aChallenge({ state: "judging" });
    const submission = await aSubmission(challenge);
    await db().fileShelf.create({
      data: { subjectId: submission.id, subjectKind: "submission" },
    });
    await db().storedFile.create({
      data: {
        ...{ id: newId(), subjectKind: "submission", subjectId: submission.id, name: "gone.txt" },
        ...{ personId: submission.lead.id, type: "txt", bytes: 3, state: "ready" },
        createdAt: new Date(),
      },
    });
    const bytes = await buffer(await recordsZip(phaseOf(challenge)));
    expect(bytes.toString("latin1")).toContain("gone.txt");
  });
});

describe("records are taken along", () => {
  test("once the phase has closed", async () => {
    const challenge = await aChallenge({ state: "open" });
    const { sponsor, id } = challenge;
    expect(await recordedPhases(sponsor, id)).toMatchObject([{ isClosed: false }]);
    await expect(phaseToExport(sponsor, id, phaseOf(challenge))).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "records.notClosed" },
    });
    const closed = await aChallenge({ state: "judging" });
    expect(await phaseToExport(closed.sponsor, closed.id, phaseOf(closed))).toMatchObject({
      isClosed: true,
    });
    await expect(
      phaseToExport(closed.sponsor, closed.id, phaseOf(challenge)),
    ).rejects.toMatchObject({ kind: "not_found" });
  });

  test("by sponsors and leaders, and never by whoever judges or entered", async () => {
    const challenge = await aChallenge({ state: "judging" });
    const leader = (): Promise<Actor> => aPerson({ role: "leader" });
    const judging = await aJudge(challenge, { who: await leader(), state: "invited" });
    const entered = (await aSubmission(challenge, { by: await leader() })).lead;
    await recordedPhases(await leader(), challenge.id);
    await recordedPhases(challenge.sponsor, challenge.id);
    const admin = await aPerson({ admin: true, moderator: true });
    for (const who of [judging, entered, admin, await aJudge(challenge), await aPerson()])
      await expect(recordedPhases(who, challenge.id)).rejects.toMatchObject({ kind: "forbidden" });
    const hidden = await aChallenge();
    await expect(recordedPhases(admin, hidden.id)).rejects.toMatchObject({ kind: "not_found" });
  });
});
