import { beforeEach, expect, test } from "vitest";
import { unblind } from "#app/features/challenges/judging/evaluations/unblind.server.ts";
import { anOfficeFile, aPdf } from "#tests/integration/files/crafted.ts";
import { useApp } from "#tests/support/app.ts";
import { anOrganisation } from "#tests/support/builders.ts";
import { anEvaluation } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aFile } from "#tests/support/file-builder.ts";
import { aJudgedChallenge, anEntry, readyJudges } from "#tests/support/judging-builders.ts";

const database = useDatabase();
const app = useApp(database);

beforeEach(async () => {
  await anOrganisation();
});

const info = "3 0 obj<</Author(Zephyrine Quillfeather)>>endobj\ntrailer<</Info 3 0 R>>\n";
const pdf = Buffer.concat([aPdf(), Buffer.from(info)]);
const core = "<cp:coreProperties>Zephyrine Quillfeather</cp:coreProperties>";
const docx = anOfficeFile("docx", [{ name: "docProps/core.xml", content: core, stored: true }]);

/** An entry with these files, and one of its judges who fetches them by number. */
async function anEntryWith(files: readonly (readonly ["pdf" | "docx", Buffer])[]) {
  const { challenge, sponsor, phaseId } = await aJudgedChallenge();
  const entry = await anEntry(challenge, { alias: "KTR-492" });
  const [judge] = await readyJudges(challenge, 1);
  if (!judge) throw new Error("An entry needs a judge.");
  await anEvaluation(entry, judge);
  for (const [type, content] of files)
    await aFile({
      by: entry.lead,
      on: entry,
      kind: "submission",
      name: `ours.${type}`,
      type,
      content,
    });
  const fetched = async (number: number) => {
    const address = `/judging/${phaseId}/KTR-492/files/${String(number)}`;
    const answer = await app.ask(address, { as: judge });
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  return { challenge, sponsor, phaseId, fetched };
}

test("a judge who is not to know whose entry it is gets its files without their authors", async () => {
  const { fetched } = await anEntryWith([
    ["pdf", pdf],
    ["docx", docx],
  ]);
  for (const number of [1, 2]) {
    const { answer, bytes } = await fetched(number);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-length")).toBe(String(bytes.length));
    expect(bytes.toString("latin1")).not.toContain("Quillfeather");
  }
});

test("once judges may know, they get files as they came", async () => {
  const { challenge, sponsor, phaseId, fetched } = await anEntryWith([["pdf", pdf]]);
  await unblind(sponsor, challenge.id, { phaseId, reason: "It is plain whose they are." });
  expect((await fetched(1)).bytes).toEqual(pdf);
});

test("a file that cannot be freed of its authors is not given to judges", async () => {
  const { fetched } = await anEntryWith([["docx", Buffer.from("PK no archive Quillfeather")]]);
  const { answer, bytes } = await fetched(1);
  expect(answer.status).toBe(409);
  expect(bytes.toString()).not.toContain("Quillfeather");
});
