import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import type { ChallengeState } from "./challenge.ts";
import { challengePolicy } from "./challenge.policy.ts";
import type { Part } from "./states/capacity.ts";
import type { DraftPhase } from "./timeline/timeline.ts";

/** A challenge kept from changing until the transaction ends, with how one person stands to it. */
export interface LockedChallenge {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly state: ChallengeState;
  readonly revision: number;
  readonly stateVersion: number;
  /** Whether staff have ever seen it. */
  readonly wasPublic: boolean;
  readonly isBlind: boolean;
  /** It was brought in: it is entered and judged where it came from. */
  readonly isElsewhere: boolean;
  readonly publishAt: Date | null;
  /** Whether staff choose among its submissions too. */
  readonly hasChoice: boolean;
  /** In the order in which they were written. */
  readonly phases: readonly (DraftPhase & { readonly name: string })[];
  readonly part: Part & { readonly isJudge: boolean };
}

/** Locks a challenge as one person sees it; null when there is none. */
export async function lockChallenge(
  sql: RunSql,
  id: string,
  personId: string,
): Promise<LockedChallenge | null> {
  // A statement of its own: what is read beside a row that had to be waited for is as old as the wait.
  await sql("select from challenge where id = $1 for no key update", [id]);
  return findChallenge(sql, id, personId);
}

/** The same for reading, and for whatever does not change the challenge itself. */
export async function findChallenge(
  sql: RunSql,
  id: string,
  personId: string,
): Promise<LockedChallenge | null> {
  const [row] = await sql<Omit<LockedChallenge, "phases">>(
    `select c.id, c.title, c.language::text, c.state::text, c.revision, c.state_version as "stateVersion",
       c.published_at is not null as "wasPublic", c.is_blind as "isBlind", c.publish_at as "publishAt",
       c.peoples_choices is not null as "hasChoice", is_entered_elsewhere(c.id) as "isElsewhere",
       jsonb_build_object('isSponsor', is_sponsor(c.id, $2), 'isEntrant', is_entrant(c.id, $2),
         'isJudge', is_judge(c.id, $2)) as part
     from challenge c where c.id = $1`,
    [id, personId],
  );
  if (!row) return null;
  const phases = await sql<LockedChallenge["phases"][number]>(
    `select id, name, starts_at as "startsAt", ends_at as "endsAt", takes_submissions as "takesSubmissions"
     from challenge_phase where challenge_id = $1 order by position, id`,
    [id],
  );
  return { ...row, phases };
}

/**
 * Locks a challenge for a command of somebody who may see it, and says what rights they have now. Throws `not_found`
 * for all others, as if it were not there.
 */
export async function lockSeen(
  sql: RunSql,
  actor: Actor,
  id: string,
): Promise<{ readonly challenge: LockedChallenge; readonly who: Actor }> {
  if (!isId(id)) throw notFound("challenges.notFound");
  const challenge = await lockChallenge(sql, id, actor.id);
  const who = await actorNow(sql, actor);
  if (!challenge || !may(who, challengePolicy.see, challenge))
    throw notFound("challenges.notFound");
  return { challenge, who };
}
