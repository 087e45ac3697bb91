import type { Audience } from "../audience.store.server.ts";
import type { TellingKind, TellingReason } from "./telling.ts";

/** A circle of people around a challenge. */
export type Circle = "sponsor" | "approver" | "entrant" | "judge" | "follower";

/**
 * Circles of people around a challenge, each with the kind in which they hear: of one event everybody hears once, in the
 * kind that stands first in notification.ts.
 */
export function aroundChallenge(
  challengeId: string,
  circles: Readonly<Partial<Record<Circle, TellingKind>>>,
): Audience {
  const parts = circleNames.flatMap((circle) => {
    const kind = circles[circle];
    return kind === undefined ? [] : [partOf(circle, kind)];
  });
  const nobody = "select null::uuid as person_id, '' as kind, '' as reason where $1::uuid is null";
  return { text: parts.length === 0 ? nobody : parts.join(" union all "), values: [challengeId] };
}

function partOf(circle: Circle, kind: TellingKind): string {
  return `select p.person_id, '${kind}' as kind, '${reasons[circle]}' as reason from (${people[circle]}) p`;
}

const reasons: Readonly<Record<Circle, TellingReason>> = {
  sponsor: "sponsor",
  approver: "approver",
  entrant: "entrant",
  judge: "judge",
  follower: "challenge-follower",
};

/** SQL: who they are, of the challenge $1. */
const people: Readonly<Record<Circle, string>> = {
  sponsor: "select s.person_id from challenge_sponsor s where s.challenge_id = $1::uuid",
  // The same as in capacity.ts: leaders and administrators who neither sponsor nor enter it.
  approver: `select a.id as person_id from person a where (a.role = 'leader' or a.is_admin)
    and not is_sponsor($1::uuid, a.id) and not is_entrant($1::uuid, a.id)`,
  entrant: `select m.person_id from submission e join submission_member m on m.submission_id = e.id
    where e.challenge_id = $1::uuid and e.state <> 'withdrawn' and m.state = 'joined'`,
  judge: `select j.person_id from challenge_phase h join judge j on j.phase_id = h.id
    where h.challenge_id = $1::uuid and j.state in ('invited', 'accepted')`,
  follower: `select f.person_id from follow f
    where f.subject_kind = 'challenge' and f.subject_id = $1::uuid and not f.muted`,
};

const circleNames: readonly Circle[] = ["sponsor", "approver", "entrant", "judge", "follower"];
