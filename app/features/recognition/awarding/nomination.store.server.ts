import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { NominationPart } from "./capacity.ts";
import type { Citation } from "./citation.ts";
import type { NominationCapacity, NominationState } from "./nominating.ts";

/** A nomination kept from changing until the transaction ends, with how one person stands to it. */
export interface LockedNomination {
  readonly id: string;
  readonly badgeId: string;
  readonly nominatorId: string;
  readonly state: NominationState;
  readonly revision: number;
  readonly lapsesAt: Date;
  readonly hasAppeal: boolean;
  readonly citation: Citation;
  readonly part: NominationPart;
}

/** Locks a nomination as one person sees it, or as the clock does; null when there is none. */
export async function lockNomination(
  sql: RunSql,
  id: string,
  personId: string | null,
): Promise<LockedNomination | null> {
  // A statement of its own: what is read beside a row that had to be waited for is as old as the wait.
  await sql("select from nomination where id = $1 for no key update", [id]);
  const [row] = await sql<LockedNomination>(
    `select n.id, n.badge_id as "badgeId", n.nominator_id as "nominatorId", n.state::text, n.revision,
       n.lapses_at as "lapsesAt", exists (select from recognition_appeal r where r.nomination_id = n.id) as "hasAppeal",
       jsonb_build_object('changed', n.changed, 'forWhom', n.for_whom,
         'evidence', (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'url', p.url) order by p.position), '[]')
           from nomination_proof p where p.nomination_id = n.id),
         'recipientIds', (select coalesce(jsonb_agg(p.person_id order by p.position), '[]')
           from nomination_person p where p.nomination_id = n.id)) as citation,
       jsonb_build_object('isNominator', coalesce(n.nominator_id = $2::uuid, false),
         'isSeconder', exists (select from seconding s where s.nomination_id = n.id and s.person_id = $2),
         'isRecipient', exists (select from nomination_person p where p.nomination_id = n.id and p.person_id = $2),
         'hasDecided', coalesce(n.decider_id = $2, false)) as part
     from nomination n where n.id = $1`,
    [id, personId],
  );
  return row ?? null;
}

interface NewNomination {
  readonly id: string;
  readonly badgeId: string;
  readonly nominatorId: string;
  readonly citation: Citation;
  readonly at: Date;
  readonly lapsesAt: Date;
}

/** Writes a nomination; false when it is there already. */
export async function insertNomination(sql: RunSql, wish: NewNomination): Promise<boolean> {
  const { id, badgeId, nominatorId, citation, at, lapsesAt } = wish;
  const { changed, forWhom, evidence } = citation;
  const added = await sql(
    `insert into nomination (id, badge_id, nominator_id, changed, for_whom, nominated_at, lapses_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
    [id, badgeId, nominatorId, changed.trim(), forWhom.trim(), at, lapsesAt],
  );
  if (added.length === 0) return false;
  await sql(
    `insert into nomination_person (nomination_id, person_id, position)
     select $1, p.person_id, p.n - 1 from unnest($2::uuid[]) with ordinality p (person_id, n)`,
    [id, [...new Set(citation.recipientIds)]],
  );
  await sql(
    `insert into nomination_proof (nomination_id, position, name, url)
     select $1, p.n - 1, p.name, p.url from unnest($2::text[], $3::text[]) with ordinality p (name, url, n)`,
    [id, evidence.map(({ name }) => name.trim()), evidence.map(({ url }) => url)],
  );
  const step = { id, from: null, to: "nominated", capacity: "nominator", reason: "" } as const;
  await addNominationMove(sql, { ...step, personId: nominatorId, at });
  return true;
}

interface Step {
  readonly id: string;
  readonly from: NominationState;
  readonly to: NominationState;
  readonly capacity: NominationCapacity;
  /** Null: the clock. */
  readonly personId: string | null;
  readonly reason: string;
  readonly at: Date;
}

/** Leads a nomination into another state, and writes so into its log. */
export async function saveNominationStep(sql: RunSql, step: Step): Promise<void> {
  const { id, to, personId, reason, at } = step;
  await sql(
    `update nomination set state = $2::nomination_state, revision = revision + 1,
       decider_id = case when $2 in ('granted', 'turned_down') then $3::uuid else decider_id end,
       decided_at = case when $2 in ('granted', 'turned_down') then $4::timestamptz else decided_at end,
       decision = case when $2 in ('granted', 'turned_down') then $5 else decision end
     where id = $1`,
    [id, to, personId, at, reason],
  );
  await addNominationMove(sql, step);
}

/** Notes that a colleague says so too; false when they had before. */
export async function addSeconding(
  sql: RunSql,
  { id, personId, words, at }: { id: string; personId: string; words: string; at: Date },
): Promise<boolean> {
  const added = await sql(
    `with added as (
       insert into seconding (nomination_id, person_id, words, at) values ($1, $2, $3, $4)
       on conflict do nothing returning nomination_id
     )
     update nomination n set revision = n.revision + 1 from added where n.id = added.nomination_id returning n.id`,
    [id, personId, words.trim(), at],
  );
  return added.length > 0;
}

/** Nominations that nobody has seconded in time, at most so many. */
export async function lapsing(sql: RunSql, atMost: number, now: Date): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from nomination where state = 'nominated' and lapses_at <= $2
     order by nominated_at, id limit $1`,
    [atMost, now],
  );
  return rows.map(({ id }) => id);
}

async function addNominationMove(
  sql: RunSql,
  {
    id,
    from,
    to,
    capacity,
    personId,
    reason,
    at,
  }: Omit<Step, "from"> & { readonly from: NominationState | null },
): Promise<void> {
  await sql(
    `insert into nomination_move (id, nomination_id, from_state, to_state, capacity, person_id, reason, at)
     values ($1, $2, $3::nomination_state, $4::nomination_state, $5, $6, $7, $8)`,
    [newId(at.getTime()), id, from, to, capacity, personId, reason, at],
  );
}
