import type { Actor } from "#app/core/actor.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { ActKind } from "./case.ts";
import { nameIn } from "./case.queries.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";

interface LogRow {
  id: string;
  kind: ActKind;
  thingKind: ModeratedKind;
  /** Empty where it was done by somebody it concerns, who is not named. */
  by: string;
  reason: string | null;
  explanation: string;
  at: Date;
  /** Of the idea; null for those who may not see it. */
  title: string | null;
  language: Language;
  /** For those who may look at it. */
  caseId: string | null;
  sortValue: number;
}

const pageLength = 50;

/** A page of everything moderators have done, the latest first, or of one kind of it. Throws `forbidden`. */
export async function moderationLog(
  actor: Actor,
  { kind, after }: { readonly kind: ActKind | null; readonly after: Cursor | null },
  language: Language,
) {
  authorize(actor, moderationPolicy.work, null);
  const read = await prepared<LogRow>("moderation-log", logSql, [
    ...[kind, after?.value ?? null, after?.id ?? null, pageLength + 1, language, actor.id],
  ]);
  const { rows, next } = pageOf(read, pageLength, ({ sortValue, id }) => ({
    value: sortValue,
    id,
  }));
  return {
    rows: rows.map(({ sortValue: _, at, ...row }) => ({ ...row, at: at.toISOString() })),
    next,
  };
}

export type LogLine = Awaited<ReturnType<typeof moderationLog>>["rows"][number];

export const logSql = `
  select a.id, a.kind, a.thing_kind as "thingKind", a.moderator_name as by, ${nameIn("a.reason", "$5::text")} as reason,
    a.explanation, a.at, case when idea_shown_to(i, $6::uuid) then i.title end as title, i.language,
    case when $6::uuid in (select h.person_id from moderation_case c cross join moderation_handlers(c) h where c.id = a.case_id)
      then a.case_id end as "caseId",
    (extract(epoch from a.at) * 1000000)::float8 as "sortValue"
  from moderation_act a join idea i on i.id = a.idea_id
  where ($1::text is null or a.kind = $1::text)
    and (a.at, a.id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'),
      coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by a.at desc, a.id desc limit $4`;
