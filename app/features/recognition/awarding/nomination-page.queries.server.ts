import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { Named } from "./award-page.queries.server.ts";
import { awardingPolicy } from "./awarding.policy.ts";
import { badgeFace, type BadgeFace } from "./badge-face.ts";
import { nominationCapacitiesOf, type NominationPart } from "./capacity.ts";
import type { Proof } from "./citation.ts";
import { waysFrom } from "./moving.ts";
import { nominationWays, type NominationCapacity, type NominationState } from "./nominating.ts";

/** A line of the log of one nomination. */
export interface NominationStep {
  readonly id: string;
  readonly to: NominationState;
  readonly capacity: NominationCapacity;
  readonly who: Named | null;
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A colleague who says so too. */
export interface Seconding {
  readonly who: Named & { readonly unit: string };
  readonly words: string;
  readonly at: string;
}

interface NominationRow {
  readonly id: string;
  readonly revision: number;
  readonly state: NominationState;
  readonly badge: BadgeFace;
  readonly nominator: Named & { readonly unit: string };
  readonly people: readonly (Named & { readonly unit: string })[];
  readonly changed: string;
  readonly forWhom: string;
  readonly evidence: readonly Proof[];
  readonly nominatedAt: Date;
  readonly lapsesAt: Date;
  readonly hasAppeal: boolean;
  readonly part: NominationPart;
  readonly secondings: readonly Seconding[];
  readonly steps: readonly NominationStep[];
  /** Awards that came of it, which whoever decides may follow. */
  readonly awards: readonly (Named & { readonly awardId: string })[];
}

/** A nomination, for those who see it. Throws `not_found` for everybody else, whoever is nominated among them. */
export async function nominationPage(actor: Actor, id: string, language: Language) {
  const [row] = isId(id)
    ? await prepared<NominationRow>("nomination-page", nominationPageSql, [id, actor.id, language])
    : [];
  if (!row || !may(actor, awardingPolicy.seeNomination, row))
    throw notFound("recognition.nominationNotFound");
  const { part, awards, nominatedAt, lapsesAt, ...rest } = row;
  const capacities = nominationCapacitiesOf(actor, part);
  const ways = waysFrom(nominationWays, row.state, capacities)
    .filter(({ needs }) => !needs.includes("first_appeal") || !row.hasAppeal)
    .map(({ to }) => to);
  const isOpen = row.state === "nominated" || row.state === "seconded";
  return {
    ...rest,
    nominatedAt: nominatedAt.toISOString(),
    lapsesAt: lapsesAt.toISOString(),
    isMine: part.isNominator,
    // An award is for its recipient to make known; leaders see all of them.
    awards: actor.role === "leader" ? awards : [],
    can: {
      second: isOpen && capacities.includes("seconder") && !part.isSeconder,
      decide: ways.includes("turned_down"),
      grant: ways.includes("granted"),
      withdraw: ways.includes("withdrawn"),
      appeal: ways.includes("appealed"),
    },
  };
}

export type NominationPage = Awaited<ReturnType<typeof nominationPage>>;

/** SQL: somebody by name and unit. */
const person = (p: string, u: string) =>
  `jsonb_build_object('id', ${p}.id, 'name', ${p}.name, 'unit', ${u}.name)`;

const nominationPageSql = `
  select n.id, n.revision, n.state::text, ${badgeFace("v", "$3::text")} as badge, ${person("w", "wu")} as nominator,
    (select coalesce(jsonb_agg(${person("p", "u")} order by t.position), '[]') from nomination_person t
     join person p on p.id = t.person_id join unit u on u.id = p.unit_id where t.nomination_id = n.id) as people,
    n.changed, n.for_whom as "forWhom",
    (select coalesce(jsonb_agg(jsonb_build_object('name', e.name, 'url', e.url) order by e.position), '[]')
     from nomination_proof e where e.nomination_id = n.id) as evidence,
    n.nominated_at as "nominatedAt", n.lapses_at as "lapsesAt",
    exists (select from recognition_appeal r where r.nomination_id = n.id) as "hasAppeal",
    jsonb_build_object('isNominator', n.nominator_id = $2::uuid, 'hasDecided', coalesce(n.decider_id = $2::uuid, false),
      'isSeconder', exists (select from seconding s where s.nomination_id = n.id and s.person_id = $2::uuid),
      'isRecipient', exists (
        select from nomination_person t where t.nomination_id = n.id and t.person_id = $2::uuid)) as part,
    (select coalesce(jsonb_agg(jsonb_build_object('who', ${person("p", "u")}, 'words', s.words, 'at', s.at)
       order by s.at, s.person_id), '[]')
     from seconding s join person p on p.id = s.person_id join unit u on u.id = p.unit_id
     where s.nomination_id = n.id) as secondings,
    (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'to', m.to_state, 'capacity', m.capacity,
       'reason', m.reason, 'at', m.at,
       'who', case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end)
       order by m.at, m.from_state nulls first, m.id), '[]')
     from nomination_move m left join person s on s.id = m.person_id where m.nomination_id = n.id) as steps,
    (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'awardId', a.id) order by p.name, p.id), '[]')
     from award_gift g join award a on a.gift_id = g.id join person p on p.id = a.person_id
     where g.nomination_id = n.id) as awards
  from nomination n
  join badge b on b.id = n.badge_id
  join badge_version v on v.badge_id = b.id and v.number = b.version
  join person w on w.id = n.nominator_id
  join unit wu on wu.id = w.unit_id
  where n.id = $1::uuid`;
