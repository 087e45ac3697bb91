import { system } from "#app/core/actor.ts";
import { submissionsToChoose } from "#app/features/challenges/choosing/ballot.store.server.ts";
import { castBallot } from "#app/features/challenges/choosing/cast-ballot.server.ts";
import { setStep } from "#app/features/challenges/tracking/set-step.server.ts";
import {
  noteAnnounced,
  noteProposal,
  savePrepared,
} from "#app/features/challenges/winning/announcement.store.server.ts";
import {
  giveFeedback,
  saveFeedbackTexts,
} from "#app/features/challenges/winning/feedback.store.server.ts";
import { judgedPhase } from "#app/features/challenges/winning/judged.store.server.ts";
import { movePrize } from "#app/features/challenges/winning/move-prize.server.ts";
import {
  addProposed,
  announceProposed,
  winnersOf,
} from "#app/features/challenges/winning/winner.store.server.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { winnersWords } from "./demo/winners.ts";
import { stableId } from "./stable-id.ts";

const day = 86_400_000;

/** What has ended gets its winners, prizes and a tracker, and what staff may choose among gets ballots; where nothing was entered, nothing happens. */
export async function loadWinners({ now }: DemoOrganisation): Promise<void> {
  for (const ended of await endedChallenges()) {
    await announce(ended);
    await fulfil(ended, now);
    await track(ended, now);
  }
  for (const id of await openChoices()) await choose(id, now);
}

interface Ended {
  readonly id: string;
  readonly at: Date;
  readonly leaderId: string;
  readonly sponsorId: string;
  readonly language: "en" | "fr";
}

function endedChallenges(): Promise<Ended[]> {
  return sql(
    `select c.id, c.concluded_at as at, s.person_id as "sponsorId", c.language::text,
       coalesce(m.person_id, l.id) as "leaderId"
     from challenge c join challenge_sponsor s on s.challenge_id = c.id and s.position = 0
     left join challenge_move m on m.challenge_id = c.id and m.to_state = 'announced'
     cross join (select p.id from person p where p.role = 'leader' order by p.id limit 1) l
     where c.state = 'announced' order by c.id`,
  );
}

async function announce({ id, at, leaderId, sponsorId, language }: Ended): Promise<void> {
  await transact(system, async ({ sql: run }) => {
    if ((await winnersOf(run, id)).length > 0) return;
    const { finalists, ranking } = await judgedPhase(run, id);
    const winners = ranking.ranked
      .filter(({ place }) => place <= 3)
      .map(({ submissionId, place }) => ({ submissionId, place }));
    if (winners.length === 0) return;
    const said = winnersWords[language];
    const ids = finalists.map((one) => one.id);
    const texts = ids.map((submissionId) => ({ submissionId, text: said.feedback }));
    await saveFeedbackTexts(run, { texts, personId: sponsorId, at });
    await giveFeedback(run, { submissionIds: ids, personId: leaderId, at });
    await addProposed(run, { challengeId: id, winners, proposerId: sponsorId, at });
    await noteProposal(run, id, "");
    await savePrepared(run, { challengeId: id, leaderId, words: said.words, announceAt: null });
    await announceProposed(run, id, at);
    await noteAnnounced(run, id, at);
  });
}

/** The first prize is delivered, the second on its way, others are promised. */
async function fulfil({ id, at, sponsorId, language }: Ended, now: Date): Promise<void> {
  const [sponsor] = await actorsByIds(sql, [sponsorId]);
  const prizes = await sql<{ winnerId: string; prizeId: string }>(
    `select wp.winner_id as "winnerId", wp.prize_id as "prizeId" from winner_prize wp
     join winner w on w.id = wp.winner_id where w.challenge_id = $1 and wp.state = 'promised'
       and not exists (select from prize_step s join winner v on v.id = s.winner_id where v.challenge_id = $1)
     order by w.place, wp.prize_id limit 2`,
    [id],
  );
  if (!sponsor) return;
  for (const [n, prize] of prizes.entries()) {
    const state = n === 0 ? "delivered" : "in_progress";
    const wish = {
      ...prize,
      state,
      seen: "promised",
      note: winnersWords[language].prizes[n] ?? "",
    } as const;
    await under({ now: between(at, now, 0.5) }, () => movePrize(sponsor, id, wish));
  }
}

async function track({ id, at, sponsorId, language }: Ended, now: Date): Promise<void> {
  const [sponsor] = await actorsByIds(sql, [sponsorId]);
  const [tracked] = await sql("select from commitment where challenge_id = $1", [id]);
  if (!sponsor || tracked || (await winnersOf(sql, id)).length === 0) return;
  const steps = winnersWords[language].steps;
  for (const [n, text] of steps.entries()) {
    const step = {
      ...{ text, seenRevision: n },
      state: (["done", "in_progress", "planned"] as const)[n] ?? "planned",
      stepId: stableId(`tracker ${id} ${String(n)}`, at),
      day: new Date(now.getTime() + (n - 1) * 21 * day).toISOString().slice(0, 10),
    } as const;
    await under({ now: between(at, now, 0.6) }, () => setStep(sponsor, id, step));
  }
}

async function openChoices(): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from challenge where peoples_choices is not null and state = 'judging'
       and not exists (select from choice_ballot b where b.challenge_id = challenge.id) order by id`,
  );
  return rows.map(({ id }) => id);
}

/** A few dozen ballots, each with one choice; of those who neither sponsor nor judge nor entered it. */
async function choose(challengeId: string, now: Date): Promise<void> {
  const voters = await sql<{ id: string }>(
    `select p.id from person p, challenge c where c.id = $1 and p.deactivated_at is null and p.role = 'staff'
       and not is_sponsor(c.id, p.id) and not is_judge(c.id, p.id) and not is_entrant(c.id, p.id)
       and (c.eligibility_rule -> 'unitIds' = '[]' and c.eligibility_rule -> 'roles' = '[]')
     order by md5(p.id::text) limit 40`,
    [challengeId],
  );
  const people = await actorsByIds(
    sql,
    voters.map(({ id }) => id),
  );
  for (const [n, person] of people.entries()) {
    const entries = await submissionsToChoose(sql, challengeId, person.id);
    const chosen = entries[(n * n) % Math.max(1, entries.length)];
    if (chosen)
      await under({ now, quiet: true }, () =>
        castBallot(person, challengeId, { choices: [chosen.id] }),
      );
  }
}

function between(from: Date, to: Date, part: number): Date {
  return new Date(from.getTime() + Math.max(0, to.getTime() - from.getTime()) * part);
}
