import pg from "pg";
import type { RunSql } from "#app/core/subject.ts";
import { countedVotes, importList } from "#app/features/imports/import.queries.server.ts";
import type { Import } from "#app/features/imports/import.store.server.ts";
import type { Survey } from "#app/features/imports/survey.ts";
import { tallyOf } from "#app/features/imports/tally.ts";
import { sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { orderFrom } from "./arguments.ts";
import { readBallotFile } from "./ballot-file.ts";
import { importChallenges } from "./import-challenges.ts";
import { importIdeas } from "./import-ideas.ts";
import { badRowLines, counted, listLines, surveyLines, tallyLines } from "./report.ts";
import type { Screen } from "./screen.ts";
import { undoImport } from "./undo-import.ts";
import { writeBallots } from "./write-ballots.ts";

/** Does what the command line asks for and returns the program's exit code. Throws a sentence for what it refuses. */
export async function runImport(argv: readonly string[], screen: Screen): Promise<number> {
  const order = orderFrom(argv);
  if (order.kind === "ballots") return importBallots(order.file, order.strict, screen);
  if (order.kind === "ideas") return importIdeas(order, screen);
  if (order.kind === "challenge-gov") return importChallenges(order, screen);
  if (order.kind === "undo") return undo(order.which, order.withContributions, screen);
  for (const line of listLines(await importList(sql))) screen.say(line);
  return 0;
}

async function importBallots(name: string, strict: boolean, screen: Screen): Promise<number> {
  const file = await readBallotFile(name);
  const { survey } = file;
  for (const line of surveyLines(survey)) screen.say(line);
  const refused = strict && survey.badRows > 0;
  for (const line of badRowLines(survey, refused)) screen.say(line);
  if (refused) return 1;

  const began = performance.now();
  const written = await writeBallots(file, (done, total) => {
    screen.progress(done, total, "voters");
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  screen.say(written.isNew ? importedLine(written.import, seconds) : presentLine(written.import));
  return compare(written.import, survey, screen);
}

function importedLine({ id }: Import, seconds: string): string {
  return `Imported in ${seconds} s. To take it out again: npm run import -- undo ${id}`;
}

function presentLine({ id, name, createdAt }: Import): string {
  return `This file was imported on ${createdAt.toISOString().slice(0, 10)} as ${JSON.stringify(name)} (${id}); nothing was written.`;
}

/** Reads every count back from the votes themselves, on a connection of its own, and compares. */
async function compare({ id }: Import, survey: Survey, screen: Screen): Promise<number> {
  const found = await onFreshConnection((run) => countedVotes(run, id));
  const tally = tallyOf(survey.proposals, found.counted);
  for (const line of tallyLines(tally, survey.badRows)) screen.say(line);
  if (found.since > 0)
    screen.say(
      `Colleagues have added ${counted(found.since, "vote")} since, which are not compared.`,
    );
  const lost = survey.proposals.find(
    ({ id: proposal }) => found.counted.get(proposal) !== (survey.approvals.get(proposal) ?? 0),
  );
  if (lost) {
    screen.say(
      `The database does not hold the votes of the file: see ${lost.id}. Undo the import and run it again.`,
    );
    return 1;
  }
  return tally.agrees || survey.badRows > 0 ? 0 : 1;
}

async function onFreshConnection<T>(read: (run: RunSql) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: registry().settings.databaseUrl });
  await client.connect();
  try {
    return await read(async <Row extends object>(text: string, values: readonly unknown[] = []) => {
      const { rows } = await client.query<Row>(text, [...values]);
      return rows;
    });
  } finally {
    await client.end();
  }
}

async function undo(which: string, withContributions: boolean, screen: Screen): Promise<number> {
  const { name, ideas, voters, votes, challenges } = await undoImport(which, withContributions);
  const people = voters > 0 ? [counted(voters, "voter")] : [];
  const sizes = [counted(ideas, "idea"), ...people, counted(votes, "vote")];
  if (challenges > 0) {
    screen.say(`${name} was taken out: ${counted(challenges, "challenge")}.`);
    return 0;
  }
  screen.say(`${name} was taken out: ${sizes.join(", ")}.`);
  return 0;
}
