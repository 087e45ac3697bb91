import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";

/** How far awards have come, by id; those that are not there are left out. */
export function awardRevisions(ids: readonly string[]): Promise<Map<string, number>> {
  return revisionsOf(
    "award-revisions",
    "select a.id, a.revision from award a where a.id = any($1::uuid[])",
    ids,
  );
}

/** How far nominations have come, by id; those that are not there are left out. */
export function nominationRevisions(ids: readonly string[]): Promise<Map<string, number>> {
  return revisionsOf(
    "nomination-revisions",
    "select n.id, n.revision from nomination n where n.id = any($1::uuid[])",
    ids,
  );
}

/** The moment at which an award last became public or ceased to be, in microseconds since 1970; 0 when none ever has. */
export async function publicRevision(): Promise<number> {
  const [row] = await prepared<{ latest: number }>(
    "public-award-revision",
    `select (extract(epoch from m.at) * 1000000)::float8 as latest from award_move m
     where m.to_state = 'announced' or m.from_state = 'announced' order by m.at desc limit 1`,
    [],
  );
  return row?.latest ?? 0;
}

/** Whether somebody sees an award: it is announced, theirs, given by them, or they answer for all. */
export async function isAwardShownTo(actor: Actor, id: string): Promise<boolean> {
  return isShown(
    actor,
    "award-shown-to",
    "select award_told_to(a, $2::uuid) as shown from award a where a.id = $1::uuid",
    id,
  );
}

/** Whether somebody sees a nomination; never whoever is nominated. */
export async function isNominationShownTo(actor: Actor, id: string): Promise<boolean> {
  return isShown(
    actor,
    "nomination-shown-to",
    "select nomination_told_to(n, $2::uuid) as shown from nomination n where n.id = $1::uuid",
    id,
  );
}

async function isShown(actor: Actor, name: string, text: string, id: string): Promise<boolean> {
  if (!actor.active) return false;
  const [row] = await prepared<{ shown: boolean }>(name, text, [id, actor.id]);
  return row?.shown ?? false;
}

async function revisionsOf(
  name: string,
  text: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await prepared<{ id: string; revision: number }>(name, text, [ids]);
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}
