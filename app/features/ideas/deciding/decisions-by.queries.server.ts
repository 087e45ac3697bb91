import { pageOf, type Cursor } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { nameIn, type CategoryName } from "../category.ts";
import { plainText } from "../excerpt.ts";
import type { Stage } from "../idea.ts";

interface Row {
  id: string;
  ideaId: string;
  title: string;
  language: Language;
  to: Stage;
  name: CategoryName;
  reason: CategoryName | null;
  explanation: string;
  at: Date;
  sortValue: number;
}

const pageSize = 20;

/**
 * A page of what somebody has decided and published, the latest first, in a reader's language. Under ideas that
 * everybody may see; nothing under one whose author they are without being named.
 */
export async function decisionsBy(personId: string, after: Cursor | null, language: Language) {
  const read = await prepared<Row>("decisions-by", decisionsBySql, [
    personId,
    after?.value ?? null,
    after?.id ?? null,
    pageSize + 1,
  ]);
  const { rows, next } = pageOf(read, pageSize, ({ sortValue, id }) => ({ value: sortValue, id }));
  const present = ({ sortValue: _, at, name, reason, explanation, ...row }: Row) => ({
    ...row,
    // As stage and reason were called when it was decided.
    name: nameIn(name, language).text,
    reason: reason && nameIn(reason, language).text,
    excerpt: plainText(explanation),
    at: at.toISOString(),
  });
  return { rows: rows.map(present), next };
}

export type MadeDecision = Awaited<ReturnType<typeof decisionsBy>>["rows"][number];

export const decisionsBySql = `
  select d.id, i.id as "ideaId", i.title, i.language, d.to_stage as "to", d.to_name as name, d.reason,
    left(d.explanation, 400) as explanation, d.published_at as at,
    (extract(epoch from d.published_at) * 1000000)::float8 as "sortValue"
  from decision d join idea i on i.id = d.idea_id
  where d.decider_id = $1::uuid and standing(i) in ('published', 'withdrawn')
    and not exists (select from unnamed_author x where x.subject_id = d.idea_id and x.person_id = d.decider_id)
    and (d.published_at, d.id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'), $3::uuid)
  order by d.published_at desc, d.id desc limit $4`;
