import pg from "pg";
import { expect, test } from "vitest";
import { discardSubmission } from "#app/features/challenges/entering/discard-submission.server.ts";
import { withdrawSubmission } from "#app/features/challenges/entering/withdraw-submission.server.ts";
import { recordedFiles } from "#app/features/challenges/records/records.queries.server.ts";
import { answerPhaseInvitation } from "#app/features/challenges/screening/answer-phase-invitation.server.ts";
import { inviteToPhase } from "#app/features/challenges/screening/invite-to-phase.server.ts";
import { carryFiles } from "#app/features/files/carry-files.server.ts";
import { fileToFetch, filesOf, filesToChange } from "#app/features/files/files.queries.server.ts";
import { removeFile } from "#app/features/files/remove-file.server.ts";
import { scanFile } from "#app/features/files/scan-file.server.ts";
import { db } from "#app/platform/db.server.ts";
import { fileKey } from "#app/platform/files/file-store.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { keysInDatabase } from "#server/backup/stored-files.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aFile, aPicture } from "#tests/support/file-builder.ts";
import { bytesOf } from "../files/sending.ts";

const database = useDatabase();

/** Something with a text and a picture that is invited to go on. */
async function invitedWithFiles() {
  const challenge = await aChallenge({ state: "between_phases" });
  const submission = await aSubmission(challenge, { screened: "pass" });
  const { lead } = submission;
  const hanging = { by: lead, on: submission, kind: "submission" } as const;
  const text = await aFile({ ...hanging, name: "plan.txt", content: "One form." });
  const picture = await aPicture({ ...hanging, description: "The counter" });
  const phaseId = challenge.phases[1]?.id ?? "";
  await inviteToPhase(challenge.sponsor, challenge.id, { ids: [submission.id], phaseId });
  const goOn = async () =>
    (await answerPhaseInvitation(lead, submission.id, { accepts: true, phaseId }, carryFiles)) ??
    "";
  return { challenge, submission, lead, text, picture, goOn };
}

async function followFiles(): Promise<void> {
  const kind = { in: ["file.removed", "file.found-infected", "submission.discarded"] };
  for (const { id } of await db().domainEvent.findMany({ where: { kind } }))
    await react({ eventId: id });
}

const textOf = async (id: string) => (await bytesOf(id))?.toString() ?? null;

test("what goes on to a next phase takes its files along once, in rows of its own over the same bytes", async () => {
  const { submission, lead, text, picture, goOn } = await invitedWithFiles();
  const nextId = await goOn();
  expect(await goOn()).toBe(nextId);
  const rows = await db().storedFile.findMany({
    where: { subjectId: nextId },
    orderBy: { id: "asc" },
  });
  expect(rows.map(({ name, contentId, state }) => [name, contentId, state])).toEqual([
    ["plan.txt", text.id, "ready"],
    ["picture.png", picture.id, "ready"],
  ]);
  expect((await filesOf(nextId)).files.map(({ description }) => description)).toEqual([
    "",
    "The counter",
  ]);
  expect((await filesOf(submission.id)).files).toHaveLength(2);
  const [carried] = rows;
  const fetched = await fileToFetch(lead, carried?.id ?? "");
  expect(await textOf(fetched.contentId)).toBe("One form.");
  expect(await bytesOf(fetched.id)).toBeNull();
  await expect(fileToFetch(await aPerson(), fetched.id)).rejects.toThrow();
});

test("taking a carried file away, or throwing the draft away, leaves what was submitted whole", async () => {
  const { submission, lead, text, picture, goOn } = await invitedWithFiles();
  const nextId = await goOn();
  const [carried] = (await filesOf(nextId)).files;
  await removeFile(lead, carried?.id ?? "");
  await followFiles();
  expect(await textOf(text.id)).toBe("One form.");
  await discardSubmission(lead, nextId);
  await followFiles();
  await followFiles();
  expect(await filesToChange(nextId)).toEqual([]);
  expect(await textOf(text.id)).toBe("One form.");
  expect(await bytesOf(picture.id, "preview")).not.toBeNull();
  expect((await filesOf(submission.id)).files).toHaveLength(2);
});

test("withdrawing what was submitted, or losing its row, leaves the draft its file; the last to go takes the bytes", async () => {
  const { submission, lead, text, goOn } = await invitedWithFiles();
  const nextId = await goOn();
  await withdrawSubmission(lead, submission.id);
  await followFiles();
  expect((await filesOf(nextId)).files).toHaveLength(2);
  await db().submission.update({
    where: { id: submission.id },
    data: { state: "draft", withdrawnAt: null },
  });
  await removeFile(lead, text.id);
  await followFiles();
  const [carried] = (await filesOf(nextId)).files;
  const { contentId } = await fileToFetch(lead, carried?.id ?? "");
  expect(await textOf(contentId)).toBe("One form.");
  await removeFile(lead, carried?.id ?? "");
  await followFiles();
  expect(await textOf(text.id)).toBeNull();
});

test("what is hidden or did not arrive stays behind, and what waits for the scanner waits on both", async () => {
  const { submission, lead, text, picture, goOn } = await invitedWithFiles();
  const hanging = { by: lead, on: submission, kind: "submission" } as const;
  const arriving = await aFile({ ...hanging, name: "half.txt" });
  const change = (id: string, data: object) => db().storedFile.update({ where: { id }, data });
  await change(arriving.id, { state: "arriving" });
  await change(picture.id, { hiddenAt: new Date() });
  await change(text.id, { state: "checking" });
  const nextId = await goOn();
  const [carried, ...others] = await db().storedFile.findMany({ where: { subjectId: nextId } });
  expect([carried?.state, others]).toEqual(["checking", []]);
  await scanFile(carried?.id ?? "");
  expect((await filesOf(nextId)).files.map(({ name }) => name)).toEqual(["plan.txt"]);
  expect((await filesOf(submission.id)).files).toEqual([]);
});

test("the records of both phases name the same bytes", async () => {
  const { submission, text, picture, goOn } = await invitedWithFiles();
  const nextId = await goOn();
  await db().submission.update({
    where: { id: nextId },
    data: { state: "submitted", submittedAt: new Date() },
  });
  const next = await db().submission.findUniqueOrThrow({ where: { id: nextId } });
  for (const phaseId of [submission.phaseId, next.phaseId])
    expect((await recordedFiles(phaseId)).map(({ contentId }) => contentId)).toEqual([
      text.id,
      picture.id,
    ]);
});

test("a backup holds shared bytes once, for as long as either needs them", async () => {
  const { lead, text, goOn } = await invitedWithFiles();
  const kept = async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    return keysInDatabase(client).finally(() => client.end());
  };
  const before = await kept();
  expect(before).toHaveLength(3);
  const nextId = await goOn();
  expect((await kept()).sort()).toEqual([...before].sort());
  const [carried] = (await filesOf(nextId)).files;
  await removeFile(lead, carried?.id ?? "");
  expect(await kept()).toContain(fileKey(text.id, "file"));
});
