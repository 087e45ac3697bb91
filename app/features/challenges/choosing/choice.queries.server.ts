import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { may } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { isOver } from "../challenge.ts";
import { findChallenge } from "../challenge.store.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { inSeededOrder } from "../judging/seeded-order.ts";
import { choiceFacts, standing } from "./ballot.store.server.ts";
import { choosingPolicy } from "./choosing.policy.ts";
import { tallyOf } from "./tally.ts";
import { windowOf, windowState } from "./window.ts";

/** A submission as the people's choice shows it: without anybody's name. */
export interface ChoosableSubmission {
  readonly id: string;
  readonly title: string;
  readonly brief: string;
  readonly html: string;
  readonly language: string;
  readonly isOwn: boolean;
  readonly isChosen: boolean;
}

/**
 * The people's choice as one person sees it. Counts are read only once it is closed; before, nobody is told more than how
 * many ballots there are. Throws `not_found` where there is none, or the challenge is not theirs to see.
 */
export async function choicePage(actor: Actor, challengeId: string) {
  const challenge = await findChallenge(sql, challengeId, actor.id);
  if (!challenge || !may(actor, challengePolicy.see, challenge))
    throw notFound("challenges.notFound");
  const facts = await choiceFacts(sql, challengeId, actor.id);
  if (facts.choices === null) throw notFound("choosing.none");
  const timed = { ...challenge, ...facts };
  const state = windowState(timed, givenTime() ?? (await databaseNow()));
  const { startsAt, endsAt } = windowOf(timed);
  const verdict = choosingPolicy.choose(actor, facts);
  // Whoever judges sees no submission, and no result, that could bend their marks.
  const isWithheld = facts.isJudge && !isOver(challenge.state) && challenge.state !== "archived";
  const isShown = state !== "ahead" && !isWithheld;
  const entries = isShown ? await entriesFor(actor, challengeId) : [];
  return {
    choices: facts.choices,
    state,
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    refused: verdict.allowed ? null : verdict.reason,
    isWithheld,
    ballots: await ballotsOf(challengeId),
    entries,
    results: state === "closed" && isShown ? await resultsOf(challengeId, facts.choices) : null,
  };
}

/** How many ballots there are, which everybody may know. */
export async function ballotsOf(challengeId: string): Promise<number> {
  const [row] = await prepared<{ ballots: number }>(
    "ballots-of",
    "select count(*)::int as ballots from choice_ballot where challenge_id = $1::uuid",
    [challengeId],
  );
  return row?.ballots ?? 0;
}

async function databaseNow(): Promise<Date> {
  const [row] = await prepared<{ now: Date }>("now-outside", "select now()", []);
  return row?.now ?? new Date();
}

/** In an order of each person's own, so that none stands first for everybody. */
async function entriesFor(actor: Actor, challengeId: string): Promise<ChoosableSubmission[]> {
  const rows = await sql<ChoosableSubmission>(
    `select s.id, s.title, s.brief, s.html, s.language::text,
       exists (select from submission_member m where m.submission_id = s.id and m.person_id = $2
         and m.state = 'joined') as "isOwn",
       exists (select from ballot_choice b where b.challenge_id = $1 and b.person_id = $2
         and b.submission_id = s.id) as "isChosen"
     from (${standing}) s`,
    [challengeId, actor.id],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return inSeededOrder([...byId.keys()], `${challengeId}:${actor.id}`).flatMap(
    (id) => byId.get(id) ?? [],
  );
}

/** What was chosen, once it is closed; choices of what has gone since, or has become one's own, count for nothing. */
async function resultsOf(challengeId: string, choices: number) {
  const [submissions, ballots] = await Promise.all([
    sql<{ id: string; title: string; language: string }>(
      `select s.id, s.title, s.language::text from (${standing}) s`,
      [challengeId],
    ),
    sql<{ voterId: string; choices: string[] }>(
      `select b.person_id as "voterId", array_agg(b.submission_id::text) as choices
       from ballot_choice b join (${standing}) s on s.id = b.submission_id
       where b.challenge_id = $1 and not exists (select from submission_member m
         where m.submission_id = s.id and m.person_id = b.person_id and m.state = 'joined')
       group by b.person_id`,
      [challengeId],
    ),
  ]);
  const texts = new Map(submissions.map((one) => [one.id, one]));
  const rule = { submissionIds: new Set(texts.keys()), choices, own: new Map() };
  return tallyOf(ballots, rule).results.map(({ submissionId: id, place, count }) => ({
    id,
    title: texts.get(id)?.title ?? "",
    language: texts.get(id)?.language ?? "en",
    place,
    count,
  }));
}
