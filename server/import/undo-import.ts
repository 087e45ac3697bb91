import { system } from "#app/core/actor.ts";
import { lockImportedIdeas } from "#app/features/ideas/imported-ideas.store.server.ts";
import { contributionsTo, importsCalled } from "#app/features/imports/import.queries.server.ts";
import { type Import, findImport, lockImports } from "#app/features/imports/import.store.server.ts";
import { transact, type Transaction, under } from "#app/platform/transact.server.ts";
import { takeOutImport, type TakenOut } from "#app/reactions/take-out-import.server.ts";
import { OperatorError } from "#server/operator-error.ts";

/**
 * Takes an import out as a whole, in one transaction. What colleagues gave to its ideas goes only
 * when that is asked for. Throws an OperatorError when it does not exist, is not the only one of its name,
 * or holds such contributions.
 */
export function undoImport(which: string, withContributions: boolean): Promise<TakenOut> {
  return under({ quiet: true, patience: anHour }, () =>
    transact(system, async (transaction) => {
      await lockImports(transaction.sql);
      const { id } = onlyOne(await importsCalled(transaction.sql, which), which);
      const found = await findImport(transaction.sql, id);
      if (!found) throw new OperatorError(`${which} has just been taken out by somebody else.`);
      // Nobody adds to its ideas from here on.
      await lockImportedIdeas(transaction.sql, id);
      await refuseLoss(transaction, found, withContributions);
      return takeOutImport(transaction, found);
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

async function refuseLoss(
  { sql }: Transaction,
  { id, name }: Import,
  withContributions: boolean,
): Promise<void> {
  const { votes, comments, decisions, merged, challenges } = await contributionsTo(sql, id);
  if (merged > 0) {
    throw new OperatorError(
      `Ideas of ${JSON.stringify(name)} were merged with others (${String(merged)}). Undo those merges on screen first.`,
    );
  }
  if (challenges > 0) {
    throw new OperatorError(
      `Challenges of ${JSON.stringify(name)} were entered, judged or moved on here (${String(challenges)}). They stay, and so does the import.`,
    );
  }
  if (votes + comments + decisions === 0 || withContributions) return;
  const decided = decisions > 0 ? ` and decided (${String(decisions)})` : "";
  throw new OperatorError(
    `Colleagues have voted (${String(votes)}) and commented (${String(comments)})${decided} on ideas of ${JSON.stringify(name)}, and undoing it would delete that too. Run it again with --with-contributions if it may go.`,
  );
}
