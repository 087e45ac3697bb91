import { conflict, Refusal } from "#app/core/errors.ts";
import type { SectionValues, WrittenSheet } from "../written.ts";
import type { Change } from "./change.ts";

/** How it is judged. Sheets of phases that are gone are passed over; a criterion with marks stays. */
export async function writeJudging(
  change: Change,
  { sheets, ...judging }: SectionValues["judging"],
): Promise<void> {
  const { sql, challenge } = change;
  const phases = new Set(challenge.phases.map(({ id }) => id));
  await sql(
    `update challenge set is_blind = $2, judges_per_submission = $3, tie_rule = $4::jsonb, peoples_choices = $5,
       choice_starts_at = $6, choice_ends_at = $7
     where id = $1`,
    [
      challenge.id,
      judging.isBlind,
      judging.judgesPerSubmission,
      JSON.stringify(judging.tieRule),
      judging.peoplesChoices,
      judging.choiceWindow.startsAt,
      judging.choiceWindow.endsAt,
    ],
  );
  const known = sheets.filter(({ phaseId }) => phases.has(phaseId));
  await sql(
    `update challenge_phase p set scale = s.scale, needs_comments = s.needs_comments
     from unnest($2::uuid[], $3::text[], $4::boolean[]) as s (phase_id, scale, needs_comments)
     where p.id = s.phase_id and p.challenge_id = $1`,
    [
      challenge.id,
      known.map(({ phaseId }) => phaseId),
      known.map(({ scale }) => scale),
      known.map(({ needsComments }) => needsComments),
    ],
  );
  await writeCriteria(change, known);
}

async function writeCriteria({ sql }: Change, sheets: readonly WrittenSheet[]): Promise<void> {
  const criteria = sheets.flatMap((sheet) =>
    sheet.criteria.map((criterion) => ({ ...criterion, phaseId: sheet.phaseId })),
  );
  const gone = [sheets.map(({ phaseId }) => phaseId), criteria.map(({ id }) => id)];
  const marked = await sql(
    `select from judging_criterion k where k.phase_id = any($1::uuid[]) and k.id <> all($2::uuid[])
       and exists (select from evaluation_mark m where m.criterion_id = k.id) limit 1`,
    gone,
  );
  if (marked.length > 0) throw conflict("authoring.criterionMarked");
  await sql(
    "delete from judging_criterion where phase_id = any($1::uuid[]) and id <> all($2::uuid[])",
    gone,
  );
  const written = await sql(
    `insert into judging_criterion (id, phase_id, title, hint, kind, points, range_start, range_end, position)
     select k.id, k.phase_id, k.title, k.hint, k.kind, k.points, k.range_start, k.range_end, k.position
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::smallint[], $7::smallint[],
       $8::smallint[]) with ordinality
       as k (id, phase_id, title, hint, kind, points, range_start, range_end, position)
     on conflict (id) do update set title = excluded.title, hint = excluded.hint, kind = excluded.kind,
       points = excluded.points, range_start = excluded.range_start, range_end = excluded.range_end,
       position = excluded.position
       where judging_criterion.phase_id = excluded.phase_id
     returning id`,
    [
      criteria.map(({ id }) => id),
      criteria.map(({ phaseId }) => phaseId),
      criteria.map(({ title }) => title),
      criteria.map(({ hint }) => hint),
      criteria.map(({ kind }) => kind),
      criteria.map(({ points }) => points),
      criteria.map(({ range }) => range.start),
      criteria.map(({ range }) => range.end),
    ],
  );
  if (written.length < criteria.length) throw new Refusal("invalid", "ui.brokenRequest");
}
