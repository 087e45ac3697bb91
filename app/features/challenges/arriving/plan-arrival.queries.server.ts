import { setImmediate as nextTurn } from "node:timers/promises";
import type { RunSql } from "#app/core/subject.ts";
import { registry } from "#app/platform/registry.server.ts";
import { entryIds, feedName, idOf, isEntry, languageThere } from "./feed.ts";
import { planFor, type HereAlready, type PlannedEntry } from "./plan.ts";
import { readChallenge } from "./read-challenge.server.ts";

/**
 * What would become of the entries of a feed at a moment, as far as the database knows. Other work of the process goes
 * on between them.
 */
export async function planArrival(
  sql: RunSql,
  entries: readonly unknown[],
  now: Date,
): Promise<PlannedEntry[]> {
  const here = await arrivedBefore(sql, entries);
  const pictureWord = registry().translator(languageThere)("arriving.picture");
  const seen = new Set<string>();
  const plan: PlannedEntry[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % turnEvery === turnEvery - 1) await nextTurn();
    const id = isEntry(entry) ? idOf(entry) : null;
    if (!isEntry(entry)) plan.push({ outcome: "bad", problem: "no_object", at });
    else if (id === null) plan.push({ outcome: "bad", problem: "no_id", at });
    else if (seen.has(id)) plan.push({ outcome: "bad", problem: "id_twice", at });
    else plan.push(planFor(readChallenge(entry, id, { now, pictureWord }), here.get(id)));
    if (id !== null) seen.add(id);
  }
  return plan;
}

const turnEvery = 5;

/** What came before, by its id there. */
async function arrivedBefore(
  sql: RunSql,
  entries: readonly unknown[],
): Promise<ReadonlyMap<string, HereAlready>> {
  const rows = await sql<HereAlready & { readonly sourceId: string }>(
    `select o.source_id as "sourceId", o.challenge_id as "challengeId", c.state::text, o.digest, o.entry
     from challenge_origin o join challenge c on c.id = o.challenge_id
     where o.source = $1 and o.source_id = any($2::text[])`,
    [feedName, entryIds(entries)],
  );
  return new Map(rows.map(({ sourceId, ...row }) => [sourceId, row]));
}
