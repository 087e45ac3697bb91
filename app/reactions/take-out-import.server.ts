import { removeArrived } from "#app/features/challenges/arriving/arrival.store.server.ts";
import { removeDiscussions } from "#app/features/discussion/imported-discussions.store.server.ts";
import {
  lockImportedIdeas,
  removeImportedIdeas,
} from "#app/features/ideas/imported-ideas.store.server.ts";
import {
  deleteImport,
  type Import,
  type ImportKind,
} from "#app/features/imports/import.store.server.ts";
import { removeImportedPeople } from "#app/features/people/imported-people.store.server.ts";
import { mark } from "#app/features/insights/rollups/mark.store.server.ts";
import type { Transaction } from "#app/platform/transact.server.ts";

/** What an undo took out. */
export interface TakenOut {
  readonly name: string;
  readonly ideas: number;
  readonly voters: number;
  readonly votes: number;
  readonly challenges: number;
}

/**
 * Takes an import out as a whole, whatever colleagues gave to its ideas included. Called with imports locked; whether
 * it may go has been decided.
 */
export async function takeOutImport(
  { sql, record }: Pick<Transaction, "sql" | "record">,
  { id, name, kind }: Import & { readonly kind: ImportKind },
): Promise<TakenOut> {
  const challenges = kind === "challenges" ? await removeArrived(sql, id) : 0;
  const ideaIds = await lockImportedIdeas(sql, id);
  await removeDiscussions(sql, ideaIds);
  const votes = await removeImportedIdeas(sql, id);
  const people = await removeImportedPeople(sql, id);
  await deleteImport(sql, id);
  await mark("idea", ideaIds, sql);
  // One of the people of ballots is the account that stands as the ideas' author.
  const voters = kind === "ballots" ? Math.max(people - 1, 0) : 0;
  const data = { name, ideas: ideaIds.length, voters, votes };
  const subject = { kind: "import", id } as const;
  if (kind === "challenges")
    record({ kind: "challenge-feed.undone", subject, data: { name, challenges } });
  else if (kind === "ballots") record({ kind: "ballots.undone", subject, data });
  else record({ kind: "idea-table.undone", subject, data });
  return { ...data, challenges };
}
