import type { Actor } from "#app/core/actor.ts";
import { sql } from "#app/platform/db.server.ts";
import { explainedFrom } from "../rollups/act.ts";
import { explanationLengthSql } from "../rollups/idea-acts-sql.server.ts";
import { oldestNamed } from "./ageing.ts";
import { cohortSql, scopeValues } from "./cohort-sql.server.ts";
import { stalledAfter } from "./ageing.ts";
import type { BehindFigure } from "./behind-figures.ts";
import type { Scope } from "./scope.ts";

/** An idea behind a figure. */
export interface IdeaBehind {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly unitId: string;
  readonly categoryId: string;
  readonly stage: string;
  readonly stageSince: Date;
  readonly postedOn: string;
}

/** What ideas posted within a scope can be listed by. */
const ofCohort = {
  posted: "true",
  unanswered: "(i.answered_on is null or i.answered_on > $2::date)",
  withoutReply: "not i.author_replied",
  ofTwoUnits: "i.units >= 2",
  bridging: "i.units_of_two >= 3",
  accepted: "i.to_accepted is not null",
  implemented: "i.to_implemented is not null",
  notNow: "i.stage = 'not_now'",
} as const;

/** What ideas can be listed by to which something happened within a scope, whenever they were posted. */
const ofActs = {
  decided:
    "exists (select from insight_act a where a.subject_id = i.idea_id and a.act = 'decision' and a.day between $1::date and $2::date)",
  unexplained: `exists (
    select from decision d join insight_act a on a.subject_id = d.idea_id and a.act = 'decision'
      and a.day between $1::date and $2::date
    where d.idea_id = i.idea_id and (d.published_at at time zone (select coalesce(max(time_zone), 'UTC') from organisation))::date = a.day
      and ${explanationLengthSql} < ${String(explainedFrom)})`,
  due: "exists (select from insight_act a where a.subject_id = i.idea_id and a.act = 'due' and a.day between $1::date and $2::date)",
  missed: `exists (
    select from insight_act a
    left join insight_act k on k.subject_id = a.subject_id and k.act = 'kept' and k.day = a.day
    where a.subject_id = i.idea_id and a.act = 'due' and a.day between $1::date and $2::date and a.n > coalesce(k.n, 0))`,
} as const;

/** What ideas can be listed by that stand so now, whenever they were posted. */
const ofNow = {
  overdue:
    "o.answered_at is null and o.answer_due_at < now() and o.asked_author_at is null and listed(o)",
  stalled: `i.stage in ('open', 'in_review', 'accepted', 'piloting') and i.stage_since < now() - interval '${String(stalledAfter)} days'`,
} as const;

const conditions: Readonly<Record<BehindFigure, string>> = { ...ofCohort, ...ofActs, ...ofNow };

interface Asked {
  readonly of: BehindFigure;
  readonly scope: Scope;
  /** The last idea of the page before. */
  readonly after: { readonly postedOn: string; readonly id: string } | null;
  readonly atMost: number;
}

/** The ideas behind a figure, the newest first, as far as the reader may see them. */
export function ideasBehind(
  reader: Pick<Actor, "id">,
  { of, scope, after, atMost }: Asked,
): Promise<IdeaBehind[]> {
  const isOfCohort = Object.hasOwn(ofCohort, of);
  const own = conditions[of];
  const place = isOfCohort ? cohortSql(scope) : placeSql(scope);
  return sql<IdeaBehind>(behindSql(`${own} and ${place}`), [
    ...scopeValues(scope),
    ...[reader.id, after?.postedOn ?? null, after?.id ?? null, atMost],
  ]);
}

/** Where ideas belong, whenever they were posted. */
const placeSql = (scope: Scope) =>
  cohortSql(scope).replace(
    "not i.imported and i.posted_on between $1::date and $2::date",
    "$1::date is not null and $2::date is not null",
  );

const columns = `o.id, o.title, o.language::text as language, i.unit_id as "unitId", i.category_id as "categoryId", i.stage,
  i.stage_since as "stageSince", i.posted_on::text as "postedOn"`;

const behindSql = (condition: string) => `
  select ${columns} from insight_idea i join idea o on o.id = i.idea_id
  where ${condition} and idea_shown_to(o, $6::uuid)
    and ($7::date is null or (i.posted_on, i.idea_id) < ($7::date, $8::uuid))
  order by i.posted_on desc, i.idea_id desc limit $9`;

/** The ideas that have stood longest at a stage, the oldest first, as far as the reader may see them. */
export function oldestAtStage(
  reader: Pick<Actor, "id">,
  stage: string,
  { unitId, categoryId, kind }: Pick<Scope, "unitId" | "categoryId" | "kind">,
  atMost = oldestNamed,
): Promise<IdeaBehind[]> {
  return sql<IdeaBehind>(oldestSql, [stage, reader.id, unitId, categoryId, kind, atMost]);
}

/** The statement behind `oldestAtStage`. */
export const oldestSql = `
  select ${columns} from insight_idea i join idea o on o.id = i.idea_id
  where i.stage = $1 and idea_shown_to(o, $2::uuid)
    and ($3::uuid is null or i.unit_id in (select unit_id from units_within($3::uuid)))
    and ($4::uuid is null or i.category_id = $4::uuid) and ($5::text is null or i.kind = $5::text)
  order by i.stage_since, i.idea_id limit $6`;
