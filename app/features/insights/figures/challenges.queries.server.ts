import type { Actor } from "#app/core/actor.ts";
import { sql } from "#app/platform/db.server.ts";
import type { Prized } from "./cost.ts";

/** A challenge as figures see it; amounts in cents of its currency. */
export interface ChallengeFigures {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly currency: string;
  /** Entries that stand, and how many of them have people of several units. */
  readonly entries: number;
  readonly acrossUnits: number;
  readonly prizeCents: number;
  /** Prizes that winners were promised, and how many of these they have. */
  readonly promised: number;
  readonly delivered: number;
  readonly winners: number;
  /** Winners whose idea is implemented by now. */
  readonly implemented: number;
}

/** Days such as 2031-05-17, the last one included. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** Which challenges: those that staff could see first within some days, or those whose winners were announced then. */
type ChallengeMoment = "published" | "announced";

/** The challenges of some days, the newest first, as far as the reader may see them. */
export function challengeFigures(
  { reader, seesAll }: ChallengeReader,
  moment: ChallengeMoment,
  { from, to }: Days,
): Promise<ChallengeFigures[]> {
  return sql<ChallengeFigures>(challengesSql(moments[moment]), [from, to, reader.id, seesAll]);
}

/** Who asks. Only those who see everything are told of challenges whose winners are not announced: managers may compete. */
interface ChallengeReader {
  readonly reader: Pick<Actor, "id">;
  readonly seesAll: boolean;
}

/** What each challenge whose winners were announced within some days gave and was given, with the day of it. */
export function prizedChallenges({
  from,
  to,
}: Days): Promise<(Prized & { readonly day: string })[]> {
  return sql(prizedSql, [from, to]);
}

const moments: Readonly<Record<ChallengeMoment, string>> = {
  published: "c.published_at",
  announced: "(select w.announced_at from winner_announcement w where w.challenge_id = c.id)",
};

const prizeCentsSql = `(select coalesce(sum(z.amount), 0)::float8 from challenge_prize z
  where z.challenge_id = c.id and z.kind in ('cash', 'seed_money'))`;

/** Entries that stand, `s`; one that went on into the next phase is there once. */
const enteredSql = `s.challenge_id = c.id and s.state = 'submitted'
  and not exists (select from submission n where n.previous_id = s.id and n.state = 'submitted')`;

const prizedSql = `
  select c.currency, ${prizeCentsSql} as cents,
    (select count(*)::int from submission s where ${enteredSql}) as entries,
    (w.announced_at at time zone zone.name)::date::text as day
  from winner_announcement w join challenge c on c.id = w.challenge_id
  cross join (select coalesce((select time_zone from organisation), 'UTC') as name) zone
  where w.announced_at >= $1::date::timestamp at time zone zone.name
    and w.announced_at < ($2::date + 1)::timestamp at time zone zone.name
  order by w.announced_at, c.id`;

const challengesSql = (at: string) => `
  with zone as (select coalesce((select time_zone from organisation), 'UTC') as name)
  select c.id, c.title, c.state::text as state, c.currency, coalesce(e.entries, 0) as entries,
    coalesce(e.across, 0) as "acrossUnits",
    ${prizeCentsSql} as "prizeCents",
    coalesce(w.promised, 0) as promised, coalesce(w.delivered, 0) as delivered,
    coalesce(w.winners, 0) as winners, coalesce(w.implemented, 0) as implemented
  from challenge c cross join zone
  left join lateral (
    select count(*)::int as entries, (count(*) filter (where u.units >= 2))::int as across from (
      select s.id, count(distinct unit_at(m.person_id, s.submitted_at)) as units
      from submission s join submission_member m on m.submission_id = s.id and m.state = 'joined'
      where ${enteredSql} group by s.id) u) e on true
  left join lateral (
    select count(distinct o.id)::int as winners, count(p.prize_id)::int as promised,
      (count(p.prize_id) filter (where p.state = 'delivered'))::int as delivered,
      (count(distinct o.id) filter (where i.stage in ('implemented', 'spread')))::int as implemented
    from winner o join submission s on s.id = o.submission_id
    left join winner_prize p on p.winner_id = o.id left join insight_idea i on i.idea_id = s.idea_id
    where o.challenge_id = c.id and o.state = 'announced') w on true
  where (${at} at time zone zone.name)::date between $1::date and $2::date
    and challenge_shown_to(c, $3::uuid)
    and ($4::boolean or exists (
      select from winner_announcement w where w.challenge_id = c.id and w.announced_at is not null))
  order by ${at} desc, c.id`;
