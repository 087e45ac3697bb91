import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import { challengeHead, type ChallengeHead } from "../challenge-head.queries.server.ts";
import { isTracked, type StepState } from "./commitment.ts";
import { commitmentOf } from "./commitment.store.server.ts";
import { trackingPolicy } from "./tracking.policy.ts";

/** The tracker's page, with an id for a step to come. Throws `not_found` for whoever may not see the challenge. */
export async function trackerPage(actor: Actor, id: string) {
  const head = await challengeHead(actor, id);
  return { head, tracker: await trackerOf(actor, head), newStepId: newId() };
}

export type TrackerPage = Awaited<ReturnType<typeof trackerPage>>;

/** A step as everybody sees it. */
export interface TrackerStep {
  readonly id: string;
  readonly text: string;
  /** "2026-03-09", or null. */
  readonly day: string | null;
  readonly state: StepState;
  readonly by: string;
  readonly changedAt: string;
}

interface Card {
  readonly action: string;
  readonly day: string | null;
  readonly personId: string | null;
  readonly person: string | null;
  readonly outcome: string;
  readonly doneAt: Date | null;
  readonly isOverdue: boolean;
}

/** What a challenge committed somebody to, and how far it is, of a challenge whose head somebody was given. */
export async function trackerOf(actor: Actor, { id, state, capacities }: ChallengeHead) {
  const [card] = await sql<Card>(
    `select c.commitment_action as action, to_char(c.commitment_day, 'YYYY-MM-DD') as day, p.id as "personId",
       p.name as person, coalesce(k.outcome, '') as outcome, k.done_at as "doneAt",
       coalesce(k.done_at is null and c.commitment_day < current_date, false) as "isOverdue"
     from challenge c left join person p on p.id = c.commitment_person_id
     left join commitment k on k.challenge_id = c.id where c.id = $1`,
    [id],
  );
  const { isCommitted, hasWinners, revision } = await commitmentOf(sql, id, actor.id);
  const isOn = isTracked(state, hasWinners);
  const isSponsor = capacities.includes("sponsor");
  return {
    action: card?.action ?? "",
    day: card?.day ?? null,
    personId: card?.personId ?? null,
    person: card?.person ?? null,
    outcome: card?.outcome ?? "",
    doneAt: card?.doneAt?.toISOString() ?? null,
    isOverdue: isOn && (card?.isOverdue ?? false),
    isOn,
    revision,
    steps: await stepsOf(id),
    mayKeep: isOn && !card?.doneAt && may(actor, trackingPolicy.keep, { isSponsor, isCommitted }),
  };
}

export type Tracker = Awaited<ReturnType<typeof trackerOf>>;

async function stepsOf(id: string): Promise<TrackerStep[]> {
  const rows = await sql<Omit<TrackerStep, "changedAt"> & { changedAt: Date }>(
    `select s.id, s.text, to_char(s.day, 'YYYY-MM-DD') as day, s.state::text, p.name as by, s.changed_at as "changedAt"
     from commitment_step s join person p on p.id = s.person_id
     where s.challenge_id = $1 order by s.day nulls last, s.id`,
    [id],
  );
  return rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }));
}
