import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { BadgeGiver } from "../badge/badge.ts";
import { seenBehind } from "../held/behind.queries.server.ts";
import { awardWays, isHeld, type AwardCapacity, type AwardState } from "./award.ts";
import { awardingPolicy } from "./awarding.policy.ts";
import { badgeFace, type BadgeFace } from "./badge-face.ts";
import { awardCapacitiesOf, type AwardPart } from "./capacity.ts";
import type { Proof } from "./citation.ts";
import { waysFrom } from "./moving.ts";

/** Somebody by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A line of the log of one award. */
export interface AwardStep {
  readonly id: string;
  readonly to: AwardState;
  readonly isFirst: boolean;
  readonly capacity: AwardCapacity;
  readonly who: Named | null;
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
}

interface AwardRow {
  readonly id: string;
  readonly revision: number;
  readonly state: AwardState;
  readonly badge: BadgeFace;
  readonly recipient: Named & { readonly unit: string };
  readonly giver: Named | null;
  readonly givenAs: BadgeGiver;
  readonly changed: string;
  readonly forWhom: string;
  readonly evidence: readonly Proof[];
  readonly preparedAt: Date;
  readonly announcedAt: Date | null;
  readonly announceAt: Date | null;
  readonly revokedFrom: AwardState | null;
  readonly revokedReason: string;
  readonly credentialId: string | null;
  readonly nominationId: string | null;
  readonly hasAppeal: boolean;
  readonly part: AwardPart;
  readonly team: readonly (Named & { readonly awardId: string; readonly state: AwardState })[];
  readonly steps: readonly AwardStep[];
  /** What made it enough, where a rule gave it. */
  readonly subjectIds: readonly string[];
}

/**
 * An award as somebody sees it: what is public of it, and the rest for its recipient, its giver and those who answer for
 * all. Throws `not_found` for whoever does not see it.
 */
export async function awardPage(actor: Actor, id: string, language: Language) {
  const [row] = isId(id)
    ? await prepared<AwardRow>("award-page", awardPageSql, [id, actor.id, language])
    : [];
  if (!row || !may(actor, awardingPolicy.seeAward, row))
    throw notFound("recognition.awardNotFound");
  const capacities = awardCapacitiesOf(actor, row.part);
  const isInvolved = capacities.length > 0;
  const { part, state, preparedAt, announcedAt, announceAt, credentialId, subjectIds, ...rest } =
    row;
  const personId = row.recipient.id;
  const asked = subjectIds.map((subjectId) => ({ subjectId, personId }));
  const sight = await seenBehind(asked, actor.id);
  const oversees = isInvolved && !part.isRecipient;
  return {
    ...rest,
    ...{ state, isInvolved, isMine: part.isRecipient },
    preparedAt: preparedAt.toISOString(),
    announcedAt: announcedAt?.toISOString() ?? null,
    announceAt: announceAt?.toISOString() ?? null,
    revokedReason: isInvolved ? row.revokedReason : "",
    revokedFrom: isInvolved ? row.revokedFrom : null,
    hasAppeal: isInvolved && row.hasAppeal,
    // Its recipient alone opens it, and decides who else may.
    credentialId: part.isRecipient && isHeld(state) ? credentialId : null,
    // Who leads from nominating to deciding knows of it; those it is about hear of an award alone.
    nominationId: part.isRecipient || !isInvolved ? null : row.nominationId,
    // Of others in the team one sees what is public; who answers for it sees where each stands.
    team: row.team.filter((one) => oversees || one.state === "announced"),
    steps: isInvolved ? row.steps : [],
    behind: sight(subjectIds, personId),
    ways: waysOf(row, capacities),
  };
}

export type AwardPage = Awaited<ReturnType<typeof awardPage>>;

/** Where this person may lead it. */
function waysOf(
  { state, revokedFrom, hasAppeal }: AwardRow,
  capacities: readonly AwardCapacity[],
): AwardState[] {
  const open = waysFrom(awardWays, state, capacities).filter(({ from, to, needs }) => {
    if (needs.includes("first_appeal")) return !hasAppeal;
    return from !== "appealed" || to === "revoked" || to === revokedFrom;
  });
  return [...new Set(open.map(({ to }) => to))];
}

const awardPageSql = `
  select a.id, a.revision, a.state::text, ${badgeFace("v", "$3::text")} as badge,
    jsonb_build_object('id', p.id, 'name', p.name, 'unit', u.name) as recipient,
    case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as giver,
    g.given_as::text as "givenAs", g.changed, g.for_whom as "forWhom",
    (select coalesce(jsonb_agg(jsonb_build_object('name', e.name, 'url', e.url) order by e.position), '[]')
     from award_proof e where e.gift_id = g.id) as evidence,
    a.prepared_at as "preparedAt", a.announced_at as "announcedAt", g.announce_at as "announceAt",
    a.revoked_from::text as "revokedFrom", a.revoked_reason as "revokedReason", g.nomination_id as "nominationId",
    (select c.id from credential c where c.award_id = a.id and c.signed_at is not null) as "credentialId",
    exists (select from recognition_appeal r where r.award_id = a.id) as "hasAppeal",
    jsonb_build_object('isRecipient', a.person_id = $2::uuid, 'isGiver', coalesce(g.giver_id = $2::uuid, false),
      'hasRevoked', coalesce(a.revoked_by_id = $2::uuid, false)) as part,
    (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'awardId', o.id, 'state', o.state)
       order by t.name, t.id), '[]')
     from award o join person t on t.id = o.person_id where o.gift_id = g.id and o.id <> a.id) as team,
    (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'to', m.to_state, 'isFirst', m.from_state is null,
       'capacity', m.capacity, 'reason', m.reason, 'at', m.at,
       'who', case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end)
       order by m.at, m.from_state nulls first, m.id), '[]')
     from award_move m left join person s on s.id = m.person_id where m.award_id = a.id) as steps,
    array(select s ->> 'subjectId' from badge_earning e, jsonb_array_elements(e.subjects) s
      where e.key = g.earning_key) as "subjectIds"
  from award a
  join award_gift g on g.id = a.gift_id
  join badge_version v on v.badge_id = g.badge_id and v.number = g.version
  join person p on p.id = a.person_id
  join unit u on u.id = a.unit_id
  left join person w on w.id = g.giver_id
  where a.id = $1::uuid`;
