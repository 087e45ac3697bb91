import { prepared } from "#app/platform/db.server.ts";
import type { CriterionKind, Scale } from "../judging/criterion.ts";
import type { TieStep } from "../judging/tie-rule.ts";

export interface CriterionShown {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly kind: CriterionKind;
  readonly points: number;
  readonly rangeStart: number;
  readonly rangeEnd: number;
}

export interface SheetShown {
  readonly id: string;
  readonly name: string;
  readonly scale: Scale;
  readonly criteria: readonly CriterionShown[];
}

interface Row {
  readonly isBlind: boolean;
  readonly judgesPerSubmission: number | null;
  readonly tieRule: readonly TieStep[];
  readonly peoplesChoices: number | null;
  readonly sheets: readonly SheetShown[];
}

/** By what submissions are judged, and how: never by whom or with what result. */
export async function judgingOf(id: string): Promise<Row | null> {
  const [row] = await prepared<Row>("challenge-judging", judgingSql, [id]);
  return row ?? null;
}

const judgingSql = `
  select c.is_blind as "isBlind", c.judges_per_submission::int as "judgesPerSubmission", c.tie_rule as "tieRule",
    c.peoples_choices::int as "peoplesChoices",
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'scale', p.scale, 'criteria',
       (select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'hint', k.hint, 'kind', k.kind,
          'points', k.points, 'rangeStart', k.range_start, 'rangeEnd', k.range_end) order by k.position, k.id)
        from judging_criterion k where k.phase_id = p.id)) order by p.position, p.id)
     from challenge_phase p where p.challenge_id = c.id and p.takes_submissions
       and exists (select from judging_criterion k where k.phase_id = p.id)), '[]') as sheets
  from challenge c where c.id = $1::uuid`;
