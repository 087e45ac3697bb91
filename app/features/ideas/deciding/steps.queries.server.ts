import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { nameIn, type CategoryName } from "../category.ts";
import type { Stage } from "../idea.ts";
import type { Capacity } from "./decision.ts";

interface StepBase {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** An author who is not named goes by the idea's pseudonym. */
  readonly who: string;
}

/** Who acted officially. */
interface Official extends StepBase {
  readonly capacity: Capacity;
  readonly capacityOf: string;
  /** Rendered and sanitised. */
  readonly html: string;
}

export interface DecidedStep extends Official {
  readonly kind: "decided";
  readonly to: Stage;
  /** What the stage was called then. */
  readonly name: string;
  readonly reason: string | null;
  readonly lessonsHtml: string;
  /** It answered an appeal. */
  readonly onAppeal: boolean;
}

/** It was merged, something was merged into it, or that was undone. */
export interface MergedStep extends StepBase {
  readonly kind: "merged" | "took-in" | "unmerged" | "gave-back";
  /** Null: as a moderator. */
  readonly capacity: Capacity | null;
  readonly capacityOf: string;
  readonly html: string;
  /** What the other idea is called; null while that one is hidden. */
  readonly other: string | null;
}

/** One thing that happened to an idea since it was posted. */
export type Step =
  | (StepBase & { readonly kind: "edited" | "joined" | "left" })
  | (StepBase & { readonly kind: "owner"; readonly owner: string | null })
  | DecidedStep
  | (StepBase & { readonly kind: "appealed"; readonly html: string })
  | (Official & { readonly kind: "upheld" })
  | MergedStep;

/** What happened to an idea, oldest first, in the reader's language where there is a choice. */
export async function ideaSteps(ideaId: string, language: Language): Promise<Step[]> {
  const rows = await prepared<StepRow>("idea-steps", ideaStepsSql, [ideaId]);
  return rows.map(({ at, reason, name, ...row }) => ({
    ...row,
    at: at.toISOString(),
    name: name && nameIn(name, language).text,
    reason: reason && nameIn(reason, language).text,
  })) as Step[];
}

/** The columns of every kind of step; each kind fills its own. */
interface StepRow {
  id: string;
  kind: Step["kind"];
  at: Date;
  who: string;
  name: CategoryName | null;
  reason: CategoryName | null;
}

export const ideaStepsSql = `
  with said as (
    select 'decided' as kind, d.id, d.published_at as at, d.decider_name as who, d.capacity, d.capacity_of,
      d.explanation_html as html, d.to_stage, d.to_name as name, d.reason, d.lessons_html, null as other,
      exists (select from appeal x where x.result_id = d.id) as on_appeal
    from decision d where d.idea_id = $1::uuid
    union all
    select 'edited', v.id, v.replaced_at, coalesce(n.pseudonym, p.name), null, null, null, null, null, null, null, null, null
    from idea_version v join person p on p.id = v.editor_id
    left join unnamed_author n on n.subject_id = v.idea_id and n.person_id = v.editor_id
    where v.idea_id = $1::uuid
    union all
    select 'owner', e.id, e.at, p.name, null, null, null, null, null, null, null, o.name, null
    from domain_event e join person p on p.id = e.actor_id
    left join person o on o.id = (e.data ->> 'ownerId')::uuid
    where e.subject_id = $1::uuid and e.kind = 'idea.owner-assigned'
    union all
    select case e.kind when 'coauthor.joined' then 'joined' else 'left' end, e.id, e.at, coalesce(n.pseudonym, p.name),
      null, null, null, null, null, null, null, null, null
    from domain_event e join person p on p.id = e.actor_id
    left join unnamed_author n on n.subject_id = e.subject_id and n.person_id = e.actor_id
    where e.subject_id = $1::uuid and e.kind in ('coauthor.joined', 'coauthor.left')
    union all
    select 'appealed', x.id, x.filed_at, coalesce(n.pseudonym, p.name), null, null, x.html, null, null, null, null, null, null
    from appeal x join person p on p.id = x.appellant_id
    left join unnamed_author n on n.subject_id = x.idea_id and n.person_id = x.appellant_id
    where x.idea_id = $1::uuid
    union all
    select 'upheld', x.id, x.answered_at, x.answered_by_name, x.capacity, x.capacity_of, x.answer_html, null, null, null, null, null, null
    from appeal x where x.idea_id = $1::uuid and x.outcome = 'upheld'
    union all
    select case when m.idea_id = $1::uuid then 'merged' else 'took-in' end, m.id, m.merged_at, m.merged_by_name,
      m.capacity, m.capacity_of, m.explanation_html, null, null, null, null,
      case when standing(o) in ('published', 'withdrawn') then o.title end, null
    from idea_merge m join idea o on o.id = case when m.idea_id = $1::uuid then m.into_id else m.idea_id end
    where $1::uuid in (m.idea_id, m.into_id)
    union all
    -- One merge makes two steps, which pages tell apart by their ids.
    select case when m.idea_id = $1::uuid then 'unmerged' else 'gave-back' end, md5(m.id::text)::uuid, m.undone_at,
      m.undone_by_name, m.undone_capacity, m.undone_capacity_of, m.undoing_html, null, null, null, null,
      case when standing(o) in ('published', 'withdrawn') then o.title end, null
    from idea_merge m join idea o on o.id = case when m.idea_id = $1::uuid then m.into_id else m.idea_id end
    where $1::uuid in (m.idea_id, m.into_id) and m.undone_at is not null
  )
  select kind, id, at, who, capacity, capacity_of as "capacityOf", html, to_stage as to, name, reason,
    lessons_html as "lessonsHtml", other, other as owner, on_appeal as "onAppeal"
  from said order by at, id limit 200`;
