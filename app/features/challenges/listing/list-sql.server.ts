/** The SQL of the list: each combination of conditions is a statement of its own, so that each uses its index. */
import { usualCurrency } from "#app/core/money.ts";
import type { ChallengeFilter, Narrowing, OwnPart } from "./challenge-filter.ts";
import { isBySoonest, narrowedBy, statesIn } from "./challenge-filter.ts";

export const listPageSize = 12;

export interface Statement {
  /** Null when it is not worth preparing. */
  readonly name: string | null;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What a card shows of a challenge `c`. */
export const cardColumns = `
  c.id, c.title, c.tagline, c.brief, c.language::text, c.state::text, c.types::text[] as types, c.revision,
  c.state_version as "stateVersion", now() as now, c.currency,
  (select jsonb_build_object('source', o.source, 'agency', o.agency) from challenge_origin o where o.challenge_id = c.id) as origin,
  (select jsonb_build_object('id', f.id, 'description', f.description) from stored_file f
   where f.id = c.cover_id and f.state = 'ready' and f.hidden_at is null and f.width is not null) as cover,
  (select jsonb_build_object('name', p.name, 'unit', u.name)
   from challenge_sponsor s join person p on p.id = s.person_id join unit u on u.id = p.unit_id
   where s.challenge_id = c.id order by s.is_accountable desc, s.position limit 1) as sponsor,
  coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'startsAt', h.starts_at, 'endsAt', h.ends_at,
    'takesSubmissions', h.takes_submissions) order by h.position, h.id)
   from challenge_phase h where h.challenge_id = c.id and h.starts_at is not null and h.ends_at is not null), '[]') as phases,
  coalesce((select jsonb_agg(jsonb_build_object('kind', z.kind, 'amount', z.amount))
   from challenge_prize z where z.challenge_id = c.id), '[]') as prizes`;

const microseconds = (moment: string) => `(extract(epoch from ${moment}) * 1000000)::float8`;
const momentAt = (place: string) => `to_timestamp(${place}::float8 / 1000000)`;

const orders = {
  soonest: {
    column: "coalesce(c.next_step_at, '2200-01-01 00:00:00+00'::timestamptz)",
    direction: "asc",
    beyond: ">",
  },
  newest: { column: "coalesce(c.published_at, c.created_at)", direction: "desc", beyond: "<" },
} as const;

/** A page of the list as the person $1 sees it, and one row more. */
export function listStatement(personId: string, filter: ChallengeFilter): Statement {
  const order = isBySoonest(filter) ? "soonest" : "newest";
  const { column, direction, beyond } = orders[order];
  const values: unknown[] = [personId];
  const place = (value: unknown) => `$${String(values.push(value))}`;
  const narrowed = narrowedBy(filter);
  const where = [
    ...standing(filter),
    ...narrowed.map((name) => narrowing[name](filter, place)),
    ...(filter.after
      ? [
          `(${column}, c.id) ${beyond} (${momentAt(place(filter.after.value))}, ${place(filter.after.id)}::uuid)`,
        ]
      : []),
  ];
  const key = `${filter.state ?? "all"}-${narrowed.join("-")}-${filter.after ? "after" : "first"}`;
  return {
    name: narrowed.length <= 1 && filter.mine === null ? `challenges-${key}` : null,
    text: `
      select ${cardColumns}, ${microseconds(column)} as "sortValue"
      from challenge c where ${where.join(" and ")}
      order by ${column} ${direction}, c.id ${direction} limit ${String(listPageSize + 1)}`,
    values,
  };
}

/** One's own are listed from the first draft on; of the others, those that are public or that one oversees. */
function standing({ state, mine }: ChallengeFilter): string[] {
  const shown =
    state === "preparing" || mine !== null
      ? "challenge_shown_to(c, $1::uuid)"
      : "is_public(c.state) and $1::uuid is not null";
  if (state === null) return [shown];
  return [`c.state in (${statesIn[state].map((one) => `'${one}'`).join(", ")})`, shown];
}

type Place = (value: unknown) => string;

const narrowing: Readonly<Record<Narrowing, (filter: ChallengeFilter, place: Place) => string>> = {
  // The readers of addresses let through only what is in their lists.
  mine: ({ mine }) => (mine === null ? "true" : ownPart[mine]),
  type: ({ type }, place) => `c.types @> array[${place(type)}::challenge_type]`,
  sponsor: ({ sponsor }, place) => `is_sponsor(c.id, ${place(sponsor)}::uuid)`,
  prize: ({ prize }, place) => `exists (
    select from challenge_prize z where z.challenge_id = c.id and z.kind = ${place(prize)})`,
  amount: ({ amount, currency }, place) => `c.currency = ${place(currency ?? usualCurrency)} and (
    select sum(z.amount) from challenge_prize z
    where z.challenge_id = c.id and z.kind in ('cash', 'seed_money')) >= ${place((amount ?? 0) * 100)}`,
};

/** Whether the person $1 has a part in a challenge `c`. */
export const ownPart: Readonly<Record<OwnPart, string>> = {
  sponsored: "is_sponsor(c.id, $1::uuid)",
  entered: `exists (
    select from submission_member m join submission s on s.id = m.submission_id
    where m.person_id = $1::uuid and m.state = 'joined' and s.challenge_id = c.id and s.state <> 'withdrawn')`,
  judged: "is_judge(c.id, $1::uuid)",
  followed: `exists (
    select from follow f where f.person_id = $1::uuid and f.subject_kind = 'challenge' and f.subject_id = c.id)`,
};
