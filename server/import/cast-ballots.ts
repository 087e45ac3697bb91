import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { addImportedVotes } from "#app/features/ideas/imported-ideas.store.server.ts";
import type { Ballot } from "#app/features/imports/entry.ts";
import { addImportedPeople } from "#app/features/people/imported-people.store.server.ts";
import { translator } from "#app/words.server.ts";
import { OperatorError } from "#server/operator-error.ts";
import { type BallotFile, openBallotFile } from "./ballot-file.ts";

/** Told after each batch how many voters are written, of how many. */
export type OnProgress = (done: number, total: number) => void;

/** Where and when the votes of one import are cast. */
export interface Booth {
  readonly importId: string;
  readonly unitId: string;
  /** In which voters are called voters. */
  readonly language: Language;
  /** When the people arrived, and when they had voted. */
  readonly arrived: Date;
  readonly voted: Date;
  /** Ids of ideas by the ids of their proposals. */
  readonly ideas: ReadonlyMap<string, string>;
}

const choicesAtOnce = 10_000;
const ballotsAtOnce = 2_000;

/** Reads the file a second time and writes its voters and votes in batches. Throws an OperatorError when it is not the same file any more. */
export async function castAll(
  file: BallotFile,
  booth: Booth,
  sql: RunSql,
  onProgress: OnProgress,
): Promise<void> {
  const { entries, fingerprint } = openBallotFile(file.path);
  let waiting: Ballot[] = [];
  let choices = 0;
  let done = 0;
  const castWaiting = async () => {
    await cast(waiting, booth, sql);
    onProgress((done += waiting.length), file.survey.voters);
    waiting = [];
    choices = 0;
  };
  for await (const entry of entries) {
    if (entry.kind !== "ballot") continue;
    waiting.push(entry.ballot);
    choices += entry.ballot.choices.length;
    if (choices >= choicesAtOnce || waiting.length >= ballotsAtOnce) await castWaiting();
  }
  if (waiting.length > 0) await castWaiting();
  if (fingerprint() !== file.fingerprint)
    throw new OperatorError(
      `${file.path} changed while it was read, so nothing was written. Run the import again.`,
    );
}

async function cast(ballots: readonly Ballot[], booth: Booth, sql: RunSql): Promise<void> {
  const t = translator(booth.language);
  const names = ballots.map(({ voter }) => t("imports.voter", { id: voter }));
  const arrival = { importId: booth.importId, unitId: booth.unitId, at: booth.arrived };
  const people = await addImportedPeople(sql, arrival, names);
  const votes = ballots.flatMap(({ choices }, at) =>
    choices.map((id) => ({ idea: booth.ideas.get(id) ?? "", voter: people[at] ?? "" })),
  );
  await addImportedVotes(
    sql,
    { unitId: booth.unitId, at: booth.voted },
    { ideas: votes.map(({ idea }) => idea), voters: votes.map(({ voter }) => voter) },
  );
}
