import { system } from "#app/core/actor.ts";
import { removeDiscussions } from "#app/features/discussion/imported-discussions.store.server.ts";
import {
  lockImportedIdeas,
  removeImportedIdeas,
} from "#app/features/ideas/imported-ideas.store.server.ts";
import { contributionsTo, importsCalled } from "#app/features/imports/import.queries.server.ts";
import {
  deleteImport,
  type Import,
  lockImports,
} from "#app/features/imports/import.store.server.ts";
import { removeImportedPeople } from "#app/features/people/imported-people.store.server.ts";
import { transact, type Transaction, under } from "#app/platform/transact.server.ts";
import { OperatorError } from "#server/operator-error.ts";

/** What an undo took out. */
export interface Undone {
  readonly name: string;
  readonly ideas: number;
  readonly voters: number;
  readonly votes: number;
}

/**
 * Takes an import out as a whole, in one transaction. What colleagues gave to its ideas goes only
 * when that is asked for. Throws an OperatorError when it does not exist, is not the only one of its name,
 * or holds such contributions.
 */
export function undoImport(which: string, withContributions: boolean): Promise<Undone> {
  return under({ quiet: true, patience: anHour }, () =>
    transact(system, async (transaction) => {
      await lockImports(transaction.sql);
      const found = onlyOne(await importsCalled(transaction.sql, which), which);
      const ideaIds = await lockImportedIdeas(transaction.sql, found.id);
      if (!withContributions) await refuseContributions(transaction, found);
      return remove(transaction, found, ideaIds);
    }),
  );
}

const anHour = 3_600_000;

function onlyOne(found: readonly Import[], which: string): Import {
  const [first, ...others] = found;
  if (!first) {
    throw new OperatorError(
      `There is no import called ${JSON.stringify(which)}. \`npm run import -- list\` shows them all.`,
    );
  }
  if (others.length === 0) return first;
  const ids = found.map(({ id, createdAt }) => `${id} of ${createdAt.toISOString().slice(0, 16)}`);
  throw new OperatorError(
    `Several imports are called ${JSON.stringify(which)}: ${ids.join(", ")}. Give the id instead.`,
  );
}

async function refuseContributions({ sql }: Transaction, { id, name }: Import): Promise<void> {
  const { votes, comments } = await contributionsTo(sql, id);
  if (votes + comments === 0) return;
  throw new OperatorError(
    `Colleagues have voted (${String(votes)}) and commented (${String(comments)}) on ideas of ${JSON.stringify(name)}, and undoing it would delete that too. Run it again with --with-contributions if it may go.`,
  );
}

async function remove(
  transaction: Transaction,
  { id, name }: Import,
  ideaIds: readonly string[],
): Promise<Undone> {
  const { sql } = transaction;
  await removeDiscussions(sql, ideaIds);
  const votes = await removeImportedIdeas(sql, id);
  const people = await removeImportedPeople(sql, id);
  await deleteImport(sql, id);
  // One of the people is the account that stands as the ideas' author.
  const undone = { name, ideas: ideaIds.length, voters: Math.max(people - 1, 0), votes };
  transaction.record({ kind: "ballots.undone", subject: { kind: "import", id }, data: undone });
  return undone;
}
