import { system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import {
  addImportedCategory,
  addImportedIdeas,
  settleImportedCounts,
} from "#app/features/ideas/imported-ideas.store.server.ts";
import { organisationLanguage } from "#app/features/imports/import.queries.server.ts";
import {
  findImportOf,
  type Import,
  insertImport,
  lockImports,
} from "#app/features/imports/import.store.server.ts";
import {
  addImportedPeople,
  importedUnit,
} from "#app/features/people/imported-people.store.server.ts";
import { markImport } from "#app/features/insights/rollups/mark.store.server.ts";
import { transact, type Transaction, under } from "#app/platform/transact.server.ts";
import { translator } from "#app/words.server.ts";
import type { BallotFile } from "./ballot-file.ts";
import { type Booth, castAll, type OnProgress } from "./cast-ballots.ts";
import { ideaFrom } from "./idea-from-proposal.ts";

/**
 * Brings a file in, in one transaction: all of it or nothing. A file that is here already is
 * returned as it was imported, and nothing is written. Nothing follows from the event it records.
 */
export function writeBallots(
  file: BallotFile,
  onProgress: OnProgress,
): Promise<{ import: Import; isNew: boolean }> {
  return under({ quiet: true, patience: anHour }, () =>
    transact(system, async (transaction) => {
      await lockImports(transaction.sql);
      const earlier = await findImportOf(transaction.sql, file.fingerprint);
      if (earlier) return { import: earlier, isNew: false };
      return { import: await write(file, transaction, onProgress), isNew: true };
    }),
  );
}

const anHour = 3_600_000;

async function write(
  file: BallotFile,
  transaction: Transaction,
  onProgress: OnProgress,
): Promise<Import> {
  const { sql, now } = transaction;
  const { survey, fingerprint } = file;
  const row = { id: newId(), name: survey.election.name, createdAt: now };
  await insertImport(sql, { ...row, kind: "ballots", fingerprint });
  const booth = await openBooth(file, row, sql);
  await castAll(file, booth, sql, onProgress);
  await settleImportedCounts(sql, row.id);
  await markImport(sql, row.id);
  transaction.record({
    kind: "ballots.imported",
    subject: { kind: "import", id: row.id },
    data: {
      name: row.name,
      ideas: survey.proposals.length,
      voters: survey.voters,
      votes: survey.choices,
    },
  });
  return row;
}

async function openBooth(
  { survey }: BallotFile,
  { id: importId, name, createdAt }: Import,
  sql: RunSql,
): Promise<Booth> {
  const { election, proposals } = survey;
  const own = await organisationLanguage(sql);
  const language = election.language ?? own;
  const t = translator(language);
  const unitId = await importedUnit(sql, translator(own)("imports.unit"));
  const arrival = { importId, unitId, at: createdAt };
  const account = translator(own)("imports.account", { election: name });
  const [authorId = ""] = await addImportedPeople(sql, arrival, [account]);
  const categoryId = await addImportedCategory(sql, { importId, name: { [own]: name } });
  const publishedAt = notAfter(createdAt, election.begins ?? createdAt);
  const ideas = await addImportedIdeas(
    sql,
    { importId, categoryId, unitId, authorId, language, publishedAt },
    proposals.map((proposal) => ideaFrom(proposal, name, t)),
  );
  const voted = notAfter(
    createdAt,
    new Date(Math.max(+publishedAt, +(election.ends ?? publishedAt))),
  );
  return { importId, unitId, language: own, arrived: createdAt, voted, ideas };
}

function notAfter(limit: Date, moment: Date): Date {
  return moment > limit ? limit : moment;
}
