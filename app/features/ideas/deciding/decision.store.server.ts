import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { nameIn, type CategoryName } from "../category.ts";
import type { Stage } from "../idea.ts";
import type { Capacity } from "./decision.ts";

/** In which capacity somebody acts, of what, and where the search for somebody above them would begin. */
export interface Acting {
  readonly capacity: Capacity;
  /** The unit managed, or whom the deputy stands in for. */
  readonly capacityOf: string;
  /** Null: at the leaders. */
  readonly aboveUnitId: string | null;
}

/** In which capacity this person answers the idea; a leader when none of the others. */
export async function actingOn(sql: RunSql, ideaId: string, personId: string): Promise<Acting> {
  const [found] = await sql<Acting>(
    `${askedSql("all")} where person_id = $2 order by capacity limit 1`,
    [ideaId, personId],
  );
  return found ?? { capacity: "leader", capacityOf: "", aboveUnitId: null };
}

/**
 * Everybody whose answer is asked for, as idea_answerers() has them, with their capacities: managers of the nearest unit,
 * the owner, and who stands in for one of them; without whoever wrote it down, and without all authors, or the named ones
 * alone: in what others are shown, whoever is missed would be known.
 */
export const askedSql = (without: "all" | "named") => `
  with recursive up as (
    select u.id, u.parent_id, u.name, 0 as level
    from idea i join unit u on u.id = i.unit_id where i.id = $1
    union all
    select u.id, u.parent_id, u.name, up.level + 1 from up join unit u on u.id = up.parent_id
  ), manager as (
    select m.person_id, up.level, up.name, up.parent_id
    from up join unit_manager m on m.unit_id = up.id
    join person p on p.id = m.person_id and p.deactivated_at is null
    where not exists (select from idea_author a where a.idea_id = $1 and a.person_id = m.person_id${among[without]})
      and not exists (select from idea r where r.id = $1 and r.posted_by_id = m.person_id)
  ), asked as (
    select 'manager'::decision_capacity as capacity, person_id, name as of, parent_id as above
    from manager where level = (select min(level) from manager)
    union all
    select 'owner', p.id, '', p.unit_id from idea i join person p on p.id = i.owner_id where i.id = $1
  )
  select name, capacity, of as "capacityOf", above as "aboveUnitId" from (
    select person_id, capacity, of, above from asked
    union all
    select b.deputy_id, 'deputy', p.name, asked.above
    from asked join person p on p.id = asked.person_id
    join absence b on b.person_id = p.id and now() >= b.from_at and now() < b.until_at
  ) found
  join person on person.id = person_id and deactivated_at is null and import_id is null
    and not exists (select from idea_author a where a.idea_id = $1 and a.person_id = found.person_id${among[without]})
    and not exists (select from idea r where r.id = $1 and r.posted_by_id = found.person_id)`;

const among = { all: "", named: " and a.named" } as const;

interface InsertDecision extends Acting {
  readonly id: string;
  readonly ideaId: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly reasonId: string | null;
  readonly explanation: string;
  readonly explanationHtml: string;
  readonly lessons: string;
  readonly lessonsHtml: string;
  readonly deciderId: string;
  readonly decidedAt: Date;
  readonly publishedAt: Date;
}

/** Writes a decision with the names that stages, reason and decider have now. */
export async function insertDecision(sql: RunSql, decision: InsertDecision): Promise<void> {
  await sql(
    `insert into decision (id, idea_id, from_stage, to_stage, from_name, to_name, reason_id, reason, explanation,
       explanation_html, lessons, lessons_html, decider_id, decider_name, capacity, capacity_of, above_unit_id,
       decided_at, published_at)
     values ($1, $2, $3::stage, $4::stage,
       (select usual || name from stage_name where stage = $3::stage),
       (select usual || name from stage_name where stage = $4::stage),
       $5, (select name from wording where id = $5), $6, $7, $8, $9, $10,
       (select name from person where id = $10), $11::decision_capacity, $12, $13, $14, $15)`,
    [
      decision.id,
      decision.ideaId,
      decision.from,
      decision.to,
      decision.reasonId,
      decision.explanation,
      decision.explanationHtml,
      decision.lessons,
      decision.lessonsHtml,
      decision.deciderId,
      decision.capacity,
      decision.capacityOf,
      decision.aboveUnitId,
      decision.decidedAt,
      decision.publishedAt,
    ],
  );
}

/** Moves an idea to its new stage, and settles an appeal that waited. */
export async function moveIdea(
  sql: RunSql,
  { ideaId, to, at }: { readonly ideaId: string; readonly to: Stage; readonly at: Date },
): Promise<void> {
  await sql(
    `update idea set stage = $2::stage, stage_since = $3, revision = revision + 1, state_version = state_version + 1
     where id = $1`,
    [ideaId, to, at],
  );
  await sql(
    `update appeal set outcome = 'overtaken', answered_at = $2 where idea_id = $1 and outcome is null`,
    [ideaId, at],
  );
}

/** Lets those who look at an idea's page read again what stands there besides text, votes and discussion. */
export async function touchIdea(sql: RunSql, ideaId: string): Promise<void> {
  await sql(
    "update idea set revision = revision + 1, state_version = state_version + 1 where id = $1",
    [ideaId],
  );
}

/** Whether a decision with this id is already there, on this idea and by this person. */
export async function hasDecided(
  sql: RunSql,
  { id, ideaId, deciderId }: Pick<InsertDecision, "id" | "ideaId" | "deciderId">,
): Promise<boolean> {
  const rows = await sql(
    "select from decision where id = $1 and idea_id = $2 and decider_id = $3",
    [id, ideaId, deciderId],
  );
  return rows.length > 0;
}

/** Whether this reason may be given for a decision towards this stage; it stays so until the transaction ends. */
export async function isReasonFor(sql: RunSql, reasonId: string, to: Stage): Promise<boolean> {
  const rows = await sql(
    `select from wording where id = $1 and kind = 'reason' and stage = $2::stage and archived_at is null for share`,
    [reasonId, to],
  );
  return rows.length > 0;
}

/** Who decided last on an idea, and to which stage, in the reader's language; null when nobody has. */
export async function latestDecider(
  sql: RunSql,
  ideaId: string,
  language: Language,
): Promise<{ readonly name: string; readonly stage: string } | null> {
  const [row] = await sql<{ name: string; to: CategoryName }>(
    `select decider_name as name, to_name as to from decision
     where idea_id = $1 order by published_at desc, id desc limit 1`,
    [ideaId],
  );
  return row ? { name: row.name, stage: nameIn(row.to, language).text } : null;
}
