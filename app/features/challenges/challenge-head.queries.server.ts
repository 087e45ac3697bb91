import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import type { ChallengeState } from "./challenge.ts";
import { challengePolicy } from "./challenge.policy.ts";
import { findChallenge } from "./challenge.store.server.ts";
import { capacitiesOf, type Capacity } from "./states/capacity.ts";

/** What stands above every page of a challenge, for one reader. */
export interface ChallengeHead {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly state: ChallengeState;
  readonly revision: number;
  readonly stateVersion: number;
  readonly capacities: readonly Capacity[];
  /** It was brought in: it is entered and judged where it came from. */
  readonly isElsewhere: boolean;
  readonly isEntrant: boolean;
  readonly isJudge: boolean;
  /** Whether staff choose among its submissions too. */
  readonly hasChoice: boolean;
}

/** A challenge's head. Throws `not_found` for whoever may not see it. */
export async function challengeHead(actor: Actor, id: string): Promise<ChallengeHead> {
  const challenge = isId(id) ? await findChallenge(sql, id, actor.id) : null;
  if (!challenge || !may(actor, challengePolicy.see, challenge))
    throw notFound("challenges.notFound");
  const { title, language, state, revision, stateVersion, isElsewhere, part, hasChoice } =
    challenge;
  return {
    id,
    title,
    language,
    state,
    revision,
    stateVersion,
    isElsewhere,
    capacities: capacitiesOf(actor, part),
    isEntrant: part.isEntrant,
    isJudge: part.isJudge,
    hasChoice,
  };
}
