import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { clockOf, type Arrival } from "./arrival.store.server.ts";
import type { ArrivingChallenge } from "./arriving-challenge.ts";
import type { HereAlready } from "./plan.ts";

/** Brings a challenge up to date with what its source says of it now; the challenge is locked. */
export async function updateArrived(
  sql: RunSql,
  { now }: Pick<Arrival, "now">,
  { challenge, here }: { readonly challenge: ArrivingChallenge; readonly here: HereAlready },
): Promise<void> {
  const id = here.challengeId;
  const phaseId = await movePhase(sql, id, challenge);
  const { currentPhaseId, nextStepAt } = clockOf(
    { ...challenge, id: phaseId },
    challenge.state,
    now,
  );
  await keepTerms(sql, id, challenge, now);
  const { state, title, tagline, description, types, rules, entering, html } = challenge;
  await sql(
    `update challenge set state = $2, title = $3, tagline = $4, description = $5, types = $6::challenge_type[], rules = $7,
       entering = $8, html = html || $9::jsonb, phase_id = $10, next_step_at = $11, clock_at = $12, updated_at = $12,
       revision = revision + 1, state_version = state_version + 1
     where id = $1`,
    [
      ...[id, state, title, tagline, description, types, rules, entering, JSON.stringify(html)],
      ...[currentPhaseId, nextStepAt, now],
    ],
  );
  await replacePrizes(sql, id, challenge);
  if (state !== here.state)
    await sql(
      `insert into challenge_move (id, challenge_id, from_state, to_state, phase_id, capacity, at)
       values ($1, $2, $3, $4, $5, 'clock', $6)`,
      [newId(now.getTime()), id, here.state, state, currentPhaseId, now],
    );
  await updateOrigin(sql, id, challenge, now);
}

/** Its one phase keeps its id, so that what hangs on it stays. */
async function movePhase(
  sql: RunSql,
  id: string,
  { startsAt, endsAt }: ArrivingChallenge,
): Promise<string> {
  const [phase] = await sql<{ id: string }>(
    `update challenge_phase set starts_at = $2, ends_at = $3
     where id = (select id from challenge_phase where challenge_id = $1 order by position, id limit 1) returning id`,
    [id, startsAt, endsAt],
  );
  return phase?.id ?? "";
}

/** Other rules are another version of them. */
async function keepTerms(
  sql: RunSql,
  id: string,
  { rules, html }: ArrivingChallenge,
  now: Date,
): Promise<void> {
  await sql(
    `with anew as (
       update challenge set terms_version = terms_version + 1 where id = $1 and rules <> $2 returning terms_version)
     insert into challenge_terms (challenge_id, version, rules, rules_html, terms, terms_html, at)
     select $1, terms_version, $2, $3, '', '', $4 from anew`,
    [id, rules, html.rules, now],
  );
}

async function replacePrizes(
  sql: RunSql,
  id: string,
  { prizes }: ArrivingChallenge,
): Promise<void> {
  await sql("delete from challenge_prize where challenge_id = $1", [id]);
  for (const { kind, amount, text } of prizes)
    await sql(
      "insert into challenge_prize (id, challenge_id, place, kind, amount, text) values ($1, $2, 1, $3, $4, $5)",
      [newId(), id, kind, amount, text],
    );
}

async function updateOrigin(
  sql: RunSql,
  id: string,
  { origin, remarks }: ArrivingChallenge,
  now: Date,
): Promise<void> {
  await sql(
    `update challenge_origin set address = $2, external_url = $3, agency = $4, partner_agencies = $5, partners = $6, status = $7,
       type_words = $8, starts_text = $9, ends_text = $10, prize_text = $11, prizes_html = $12, judging_html = $13, remarks = $14,
       entry = $15, digest = $16, updated_at = $17
     where challenge_id = $1`,
    [
      ...[id, origin.address, origin.externalUrl, origin.agency, origin.partnerAgencies],
      ...[origin.partners, origin.status, origin.typeWords, origin.startsText, origin.endsText],
      ...[origin.prizeText, origin.prizesHtml, origin.judgingHtml, JSON.stringify(remarks)],
      ...[origin.entry, origin.digest, now],
    ],
  );
}
