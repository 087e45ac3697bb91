import { system } from "#app/core/actor.ts";
import type { DomainEvent } from "#app/core/event.ts";
import { newId } from "#app/core/ids.ts";
import { bringIn } from "#app/features/challenges/arriving/bring-in.server.ts";
import { feedName, languageThere } from "#app/features/challenges/arriving/feed.ts";
import { confirmedFeed } from "#app/features/challenges/arriving/feed-file.queries.server.ts";
import { finishFeed } from "#app/features/challenges/arriving/feed-file.store.server.ts";
import { countOutcomes, type PlannedEntry } from "#app/features/challenges/arriving/plan.ts";
import { organisationLanguage } from "#app/features/imports/import.queries.server.ts";
import {
  findImportOf,
  insertImport,
  lockImports,
} from "#app/features/imports/import.store.server.ts";
import { importAccount } from "#app/features/people/imported-people.store.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact, under, type Transaction } from "#app/platform/transact.server.ts";

/** Brings the challenges of a feed in from the command line: all of them or none. Nothing follows from the event. */
export function bringInChallenges(entries: readonly unknown[]): Promise<readonly PlannedEntry[]> {
  return under({ quiet: true, patience: aMinute * 10 }, () =>
    transact(system, (transaction) => arrive(transaction, entries, null)),
  );
}

/** Brings a confirmed feed in. Again after a crash: nothing of it was written, and it is done once more. */
export async function bringInFeed({
  data,
}: DomainEvent<"challenge-feed.confirmed">): Promise<void> {
  await under({ patience: aMinute * 10 }, () =>
    transact(system, async (transaction) => {
      const feed = await confirmedFeed(transaction.sql, data.feedId);
      if (!feed) return;
      const plan = await arrive(transaction, feed.entries, feed.personId);
      const { new: added, changed, same } = countOutcomes(plan);
      await finishFeed(transaction.sql, data.feedId, { added, changed, same, at: transaction.now });
    }),
  );
}

const aMinute = 60_000;

async function arrive(
  transaction: Transaction,
  entries: readonly unknown[],
  broughtInById: string | null,
): Promise<readonly PlannedEntry[]> {
  const { sql, now, record } = transaction;
  await lockImports(sql);
  const importId = (await findImportOf(sql, feedName))?.id ?? newId(now.getTime());
  const { plan, shownIds } = await bringIn(transaction, {
    ...{ entries, broughtInById },
    phaseName: registry().translator(languageThere)("arriving.phase"),
    place: () => placeOf(transaction, importId),
  });
  if (shownIds.length === 0) return plan;
  const { new: added, changed } = countOutcomes(plan);
  record(
    {
      kind: "challenge-feed.arrived",
      subject: { kind: "import", id: importId },
      data: { added, changed, shownIds },
    },
    broughtInById ?? undefined,
  );
  return plan;
}

/** All challenges of one source are one import; an account that cannot sign in stands as their author. */
async function placeOf({ sql, now }: Pick<Transaction, "sql" | "now">, importId: string) {
  if (!(await findImportOf(sql, feedName)))
    await insertImport(sql, {
      ...{ id: importId, name: feedName, kind: "challenges", createdAt: now },
      fingerprint: feedName,
    });
  const t = registry().translator(await organisationLanguage(sql));
  const names = { account: feedName, accountUnit: t("imports.unit") };
  return { importId, accountId: await importAccount(sql, { importId, at: now }, names) };
}
