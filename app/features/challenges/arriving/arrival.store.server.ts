import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { anybody } from "../entering/eligibility-rule.ts";
import { nextStepAt } from "../timeline/clock.ts";
import { phaseAt, type Phase } from "../timeline/timeline.ts";
import { isRunning } from "../challenge.ts";
import type { ArrivingChallenge } from "./arriving-challenge.ts";
import { currencyThere, feedName, languageThere } from "./feed.ts";

/** Takes the challenges of an import out, with everything that hangs on them; says how many they were. */
export async function removeArrived(sql: RunSql, importId: string): Promise<number> {
  const gone = await sql(
    `delete from challenge c using challenge_origin o where o.challenge_id = c.id and o.import_id = $1 returning 1`,
    [importId],
  );
  return gone.length;
}

/** What all challenges of one arrival share. */
export interface Arrival {
  /** The import that they belong to, and the account that stands as their author: they have no sponsor here. */
  readonly importId: string;
  readonly accountId: string;
  /** Null: on the command line. */
  readonly broughtInById: string | null;
  /** What their one phase is called. */
  readonly phaseName: string;
  readonly now: Date;
}

/** Lets one arrival at a time through, until its transaction ends. */
export async function lockArrivals(sql: RunSql): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtext('groundswell.challenge-arrival'))");
}

/** Keeps what came before from changing until the transaction ends. */
export async function lockArrived(sql: RunSql, sourceIds: readonly string[]): Promise<void> {
  await sql(
    `select from challenge c where c.id in (
       select o.challenge_id from challenge_origin o where o.source = $1 and o.source_id = any($2::text[]))
     order by c.id for no key update`,
    [feedName, sourceIds],
  );
}

/** Writes new challenges with all that belongs to them, and returns their ids in the same order. */
export async function insertArrived(
  sql: RunSql,
  arrival: Arrival,
  challenges: readonly ArrivingChallenge[],
): Promise<string[]> {
  const rows = challenges.map((challenge) => rowOf(challenge, arrival));
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await insertRows(sql, rows.slice(from, from + rowsAtOnce));
  return rows.map(({ id }) => id);
}

const rowsAtOnce = 50;

function rowOf(challenge: ArrivingChallenge, arrival: Arrival) {
  const { now, importId, accountId, broughtInById, phaseName } = arrival;
  const { state, startsAt, endsAt, origin, html, prizes, remarks, types, ...texts } = challenge;
  const [id, phaseId] = [newId(now.getTime()), newId(now.getTime())];
  const came = startsAt ?? endsAt;
  return {
    ...{ id, phaseId, state, types, html, startsAt, endsAt, now, importId, accountId },
    ...{
      broughtInById,
      phaseName,
      remarks,
      language: languageThere,
      source: feedName,
      currency: currencyThere,
    },
    ...texts,
    ...origin,
    ...clockOf({ id: phaseId, startsAt, endsAt }, state, now),
    eligibilityRule: anybody,
    // Staff there saw it when it began.
    publishedAt: came && came < now ? came : now,
    moveId: newId(now.getTime()),
    prizes: prizes.map((prize) => ({ id: newId(now.getTime()), ...prize })),
  };
}

type Row = ReturnType<typeof rowOf>;

/** Where the clock goes on from. */
export function clockOf(
  { id, startsAt, endsAt }: Pick<Phase, "id"> & Pick<ArrivingChallenge, "startsAt" | "endsAt">,
  state: ArrivingChallenge["state"],
  now: Date,
) {
  const phases = startsAt && endsAt ? [{ id, startsAt, endsAt, takesSubmissions: true }] : [];
  const runs = isRunning(state);
  return {
    currentPhaseId: runs ? (phaseAt(phases, now)?.id ?? null) : null,
    nextStepAt: runs ? nextStepAt(phases, now) : null,
  };
}

/** One statement per table. */
async function insertRows(sql: RunSql, rows: readonly Row[]): Promise<void> {
  const json = JSON.stringify(rows);
  for (const statement of statements) await sql(statement, [json]);
}

// Columns of all of them; each statement takes what it needs.
const record = `jsonb_to_recordset($1::jsonb) as r (
  id uuid, "phaseId" uuid, state challenge_state, types text[], html jsonb, "startsAt" timestamptz, "endsAt" timestamptz,
  now timestamptz, "importId" uuid, "accountId" uuid, "broughtInById" uuid, "phaseName" text, remarks jsonb, language language,
  source text, currency text, "sourceId" text, title text, tagline text, description text, rules text, entering text, address text,
  "externalUrl" text, agency text, "partnerAgencies" text, partners text, status text, "typeWords" text[], "startsText" text,
  "endsText" text, "prizeText" text, "prizesHtml" text, "judgingHtml" text, entry text, digest text, "currentPhaseId" uuid,
  "nextStepAt" timestamptz, "eligibilityRule" jsonb, "publishedAt" timestamptz, "moveId" uuid, prizes jsonb)`;

const statements = [
  // Nobody here judges it, so nothing is said of how.
  `insert into challenge (id, state, language, title, tagline, description, types, eligibility_rule, rules, entering, html,
     is_blind, judges_per_submission, published_at, clock_at, next_step_at, currency, created_by_id, created_at, updated_at)
   select id, state, language, title, tagline, description, types::challenge_type[], "eligibilityRule", rules, entering, html,
     false, null, "publishedAt", now, "nextStepAt", currency, "accountId", now, now from ${record}`,
  `insert into challenge_phase (id, challenge_id, name, starts_at, ends_at)
   select "phaseId", id, "phaseName", "startsAt", "endsAt" from ${record}`,
  `update challenge c set phase_id = r."currentPhaseId" from ${record} where c.id = r.id and r."currentPhaseId" is not null`,
  `insert into challenge_prize (id, challenge_id, place, kind, amount, text)
   select p.id, r.id, 1, p.kind, p.amount, p.text
   from ${record}, jsonb_to_recordset(r.prizes) as p (id uuid, kind text, amount bigint, text text)`,
  `insert into challenge_terms (challenge_id, version, rules, rules_html, terms, terms_html, at)
   select id, 1, rules, html ->> 'rules', '', '', now from ${record}`,
  `insert into challenge_move (id, challenge_id, from_state, to_state, phase_id, capacity, at)
   select "moveId", id, 'draft', state, "currentPhaseId", 'clock', now from ${record}`,
  `insert into challenge_origin (challenge_id, import_id, source, source_id, address, external_url, agency, partner_agencies,
     partners, status, type_words, starts_text, ends_text, prize_text, prizes_html, judging_html, remarks, entry, digest,
     brought_in_by_id, brought_in_at, updated_at)
   select id, "importId", source, "sourceId", address, "externalUrl", agency, "partnerAgencies", partners, status, "typeWords",
     "startsText", "endsText", "prizeText", "prizesHtml", "judgingHtml", remarks, entry, digest, "broughtInById", now, now
   from ${record}`,
];
