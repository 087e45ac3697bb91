/**
 * The queue's SQL; each combination is a statement of its own. $1 is the person, $2 a moment in the place of now, from $3
 * on what the filter brings.
 */
import type { QueueFilter, QueueView } from "./queue-filter.ts";

export const queuePageSize = 25;

/** In whose place the person $1 answers now: their own, and that of whoever is away and has named them. */
const standsFor = `
  for_whom as (
    select $1::uuid as id
    union
    select b.person_id from absence b
    where b.deputy_id = $1::uuid and now() >= b.from_at and now() < b.until_at
  )`;

/** Whether a unit `u` has a manager who is there. */
const isManaged = `
  exists (select from unit_manager m join person p on p.id = m.person_id and p.deactivated_at is null where m.unit_id = u.id)`;

/**
 * Units whose ideas the person may be asked for: those managed, for leaders those at the top that nobody manages, and
 * what is below without a manager of its own. Besides them ideas that managers further below brought, who are
 * passed over, and ideas whose owner one is. Each idea is then judged by idea_answerers() itself.
 */
const mine = `
  with recursive ${standsFor}, managed as (
    select distinct m.unit_id as id from unit_manager m join for_whom f on f.id = m.person_id
  ), near as (
    select s.id from (
      select id from managed
      union select u.id from unit u, person p
      where u.parent_id is null and p.id = $1::uuid and p.role = 'leader' and not ${isManaged}
    ) s
    union select u.id from unit u join near n on u.parent_id = n.id where not ${isManaged}
  ), below as (
    select id from managed union select u.id from unit u join below b on u.parent_id = b.id
  ), besides as (
    select a.idea_id as id from below b join unit_manager m on m.unit_id = b.id
    join idea_author a on a.person_id = m.person_id
    union select i.id from below b join unit_manager m on m.unit_id = b.id
    join idea i on i.posted_by_id = m.person_id
    union select i.id from idea i join for_whom f on f.id = i.owner_id
  )`;

const now = "coalesce($2::timestamptz, now())";

/** The end of the week: the coming Sunday where the organisation is. */
export const weekEnds = `
  ((date_trunc('week', ${now} at time zone zone.name) + interval '7 days') at time zone zone.name)`;

const zone = `(select coalesce((select time_zone from organisation), 'UTC') as name) zone`;

// "in" as the index of what is due has it.
const unanswered = `
  i.answered_at is null and i.stage in ('open', 'in_review') and (i.stage = 'open' or i.answer_due_at is not null)`;

const views: Readonly<Record<QueueView, string>> = {
  all: unanswered,
  week: `${unanswered} and i.answer_due_at > ${now} and i.answer_due_at <= ${weekEnds} and i.asked_author_at is null`,
  overdue: `${unanswered} and i.answer_due_at <= ${now} and i.asked_author_at is null`,
  waiting: `i.stage in ('open', 'in_review') and i.asked_author_at is not null`,
  unpromised: `${unanswered} and i.answer_due_at is null`,
  prepared: `i.id in (select d.idea_id from prepared_decision d)`,
  appeals: `i.id in (
    select a.idea_id from appeal a where a.outcome is null
      and exists (select from appeal_answerers(a.decision_id) x where x.person_id = $1::uuid))`,
};

/** Whether the person $1 may answer an idea `i`, as the policy has it. */
const canAnswer = `
  (i.posted_by_id is distinct from $1::uuid
   and not exists (select from idea_author a where a.idea_id = i.id and a.person_id = $1::uuid)
   and (exists (select from person p where p.id = $1::uuid and p.role = 'leader')
     or exists (select from idea_answerers(i.id) x where x.person_id = $1::uuid)))`;

const isMine = `
  (i.unit_id = any(array(select id from near)) or i.id = any(array(select id from besides))) and ${canAnswer}`;

/** What is asked of an idea, besides where it is, for the person $1. */
function conditionsOf({ view, of }: QueueFilter): string[] {
  const conditions = ["listed(i)", views[view]];
  if (view === "appeals") return conditions;
  if (of === "mine") return [...conditions, isMine];
  // Of prepared decisions nobody learns who may not answer.
  return view === "prepared" ? [...conditions, canAnswer] : conditions;
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A page of the queue and one row more. */
export function queueStatement(personId: string, at: Date | null, filter: QueueFilter): Statement {
  const values: unknown[] = [personId, at];
  const place = (value: unknown) => `$${String(values.push(value))}`;
  const within = withinOf(filter, place);
  const after = filter.after
    ? [
        `(i.due_rank, i.id) < (${place(filter.after.value)}::float8, ${place(filter.after.id)}::uuid)`,
      ]
    : [];
  const where = [...conditionsOf(filter), ...within, ...after].join(" and ");
  return {
    text: `
      ${mine}
      select i.id, i.title, i.language, i.stage, i.published_at as "publishedAt", i.answer_due_at as "dueAt",
        i.asked_author_at as "askedAt", u.name as unit, i.due_rank as "sortValue",
        coalesce(i.answered_at is null and i.answer_due_at <= ${now}, false) as overdue,
        (select a.due_on::text from awaited_answer a where a.idea_id = i.id and a.stage = i.stage
         order by a.began_at desc, a.id desc limit 1) as "dueOn",
        exists (select from prepared_decision d where d.idea_id = i.id)
          and ${canAnswer} as prepared,
        exists (select from appeal a where a.idea_id = i.id and a.outcome is null) as appealed,
        ${canAnswer} as "canAnswer"
      from (
        select i.* from idea i cross join ${zone} where ${where}
        order by i.due_rank desc, i.id desc limit ${String(queuePageSize + 1)}
      ) i
      join unit u on u.id = i.unit_id
      order by i.due_rank desc, i.id desc`,
    values,
  };
}

/** How many ideas there are in views of a queue, counted up to so many each. */
export function queueCountsStatement(
  personId: string,
  at: Date | null,
  filter: QueueFilter,
  counted: readonly QueueView[],
  atMost: number,
): Statement {
  const values: unknown[] = [personId, at];
  const within = withinOf(filter, (value) => `$${String(values.push(value))}`);
  const counts = counted.map((view) => {
    const where = [...conditionsOf({ ...filter, view }), ...within].join(" and ");
    return `(select count(*)::int from (
      select from idea i cross join ${zone} where ${where} limit ${String(atMost)}) c) as "${view}"`;
  });
  return { text: `${mine} select ${counts.join(", ")}`, values };
}

function withinOf({ unitId }: QueueFilter, place: (value: unknown) => string): string[] {
  if (unitId === null) return [];
  return [
    `i.unit_id = any(array(
      with recursive inside as (
        select ${place(unitId)}::uuid as id union select u.id from unit u join inside n on u.parent_id = n.id
      ) select id from inside))`,
  ];
}
