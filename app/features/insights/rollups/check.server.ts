import { system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { nobody } from "./act.ts";
import { noteCheck } from "./check.store.server.ts";
import {
  differingSubjects,
  differingSums,
  orphans,
  summedTables,
} from "./differences.queries.server.ts";
import { holdRollups } from "./lock.store.server.ts";
import { idsBehind } from "./rebuild.store.server.ts";
import { refreshRollups } from "./refresh.server.ts";
import { subjectKinds } from "./source.server.ts";
import { waitingIdeas } from "./vote-changes.store.server.ts";

/** By table, what does not agree with what it is reckoned from; tables that agree are left out. */
export type Differences = Readonly<Record<string, readonly string[]>>;

/** How often something must differ before it counts: what has just happened differs until it is reckoned. */
const looks = 3;
const atOnce = 2_000;
const hours = 3_600_000;

/**
 * Compares all rollups with the facts, row by row. Each layer is compared with the one below it; together that says that
 * a rebuild would give the same. Says what differs in each of three looks, as work goes on meanwhile.
 */
export async function checkRollups(): Promise<Differences> {
  let lasting: Differences | null = null;
  for (let look = 0; look < looks; look += 1) {
    await refreshRollups();
    const found = await under({ patience: 6 * hours }, () =>
      transact(system, async ({ sql }) => {
        await holdRollups(sql);
        return differences(sql);
      }),
    );
    lasting = lasting === null ? found : inBoth(lasting, found);
    if (Object.keys(lasting).length === 0) break;
  }
  return lasting ?? {};
}

/** The check of every night: what it finds is kept for administrators, and logged as an error. */
export async function checkNightly(): Promise<void> {
  const began = Date.now();
  const found = await checkRollups();
  const counts = Object.fromEntries(
    Object.entries(found).map(([table, keys]) => [table, keys.length]),
  );
  await transact(system, async ({ sql, now }) => {
    const seconds = Math.round((Date.now() - began) / 1000);
    await noteCheck(sql, { id: newId(now.getTime()), at: now, seconds, differences: counts });
  });
  if (Object.keys(found).length > 0)
    registry().log.error(
      { differences: sample(found) },
      "figures do not agree with what they are reckoned from: npm run insights -- rebuild puts them right",
    );
}

function inBoth(one: Differences, other: Differences): Differences {
  return withoutEmpty(
    Object.entries(one).map(([table, keys]) => {
      const again = new Set(other[table] ?? []);
      return [table, keys.filter((key) => again.has(key))];
    }),
  );
}

async function differences(sql: RunSql): Promise<Differences> {
  const found: [string, readonly string[]][] = [];
  for (const kind of subjectKinds) {
    const keys: string[] = [];
    for (let after = nobody; ;) {
      const ids = await idsBehind(sql, kind, { after, atMost: atOnce });
      const last = ids.at(-1);
      if (last === undefined) break;
      keys.push(...(await differingSubjects(sql, kind, ids)));
      after = last;
    }
    const waiting = kind === "idea" ? await waitingIdeas(sql) : new Set<string>();
    found.push([kind, keys.filter((key) => !waiting.has(key))]);
  }
  found.push(["orphans", await orphans(sql)]);
  for (const table of summedTables) found.push([table, await differingSums(sql, table)]);
  return withoutEmpty(found);
}

function withoutEmpty(found: readonly (readonly [string, readonly string[]])[]): Differences {
  return Object.fromEntries(found.filter(([, keys]) => keys.length > 0));
}

/** The first few of each, for the log. */
function sample(found: Differences): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(found).map(([table, keys]) => [
      `${table} (${String(keys.length)})`,
      keys.slice(0, 5),
    ]),
  );
}
