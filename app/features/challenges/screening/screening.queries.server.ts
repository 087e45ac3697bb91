import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { findEntered, thisMoment } from "../entering/submission.store.server.ts";
import type { ScreeningResult } from "../entering/submission.ts";
import { nextPhases, type InvitationState } from "./advancing.ts";
import type { ScreeningView } from "./screening-view.ts";

interface ScreenedRow {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly people: readonly string[];
  readonly submittedAt: Date;
  readonly screened: ScreeningResult | null;
  readonly comment: string | null;
  readonly judging: { readonly completed: number; readonly open: number };
  readonly invitation: InvitationState | null;
  readonly sortValue: number;
}

const pageLength = 50;

interface Asked {
  readonly view: ScreeningView;
  readonly phaseId: string | null;
  readonly after: Cursor | null;
}

/** What has been submitted to a challenge, for its sponsors. Throws `not_found` and `forbidden`. */
export async function screeningPage(actor: Actor, challengeId: string, asked: Asked) {
  const { challenge, phases, phase, phaseId } = await screened(actor, challengeId, asked.phaseId);
  const [read, counts, now] = await Promise.all([
    prepared<ScreenedRow>("screened", screenedSql, [
      ...[phaseId, asked.view, asked.after?.value ?? null, asked.after?.id ?? null, pageLength + 1],
    ]),
    countsOf(phaseId),
    thisMoment(sql),
  ]);
  const { rows, next } = pageOf(read, pageLength, (row) => ({ value: row.sortValue, id: row.id }));
  return {
    entries: rows.map(present),
    next,
    counts,
    phase: phase ? { id: phase.id, name: phase.name } : null,
    phases: choices(phases),
    nextPhases: choices(nextPhases(challenge.phases, phaseId, now)),
  };
}

/** To which phases what was submitted to one may be invited. Throws as above. */
export async function phasesToGoOn(actor: Actor, challengeId: string, wanted: string | null) {
  const { challenge, phaseId } = await screened(actor, challengeId, wanted);
  return choices(nextPhases(challenge.phases, phaseId, await thisMoment(sql)));
}

/** A challenge for its sponsors, and which of its phases is meant: the first one that takes submissions, unless said. */
async function screened(actor: Actor, challengeId: string, wanted: string | null) {
  const challenge = await findEntered(sql, challengeId, actor.id);
  if (!challenge?.isShown) throw notFound("challenges.notFound");
  const { state, isSponsor } = challenge;
  authorize(actor, challengePolicy.run, { state, part: { isSponsor, isEntrant: false } });
  const phases = challenge.phases.filter((phase) => phase.takesSubmissions);
  const phase = phases.find(({ id }) => id === wanted) ?? phases[0];
  return { challenge, phases, phase, phaseId: phase?.id ?? challengeId };
}

function choices(phases: readonly { readonly id: string; readonly name: string }[]) {
  return phases.map(({ id, name }) => ({ value: id, label: name }));
}

function present({ sortValue: _, submittedAt, ...row }: ScreenedRow) {
  return { ...row, submittedAt: submittedAt.toISOString() };
}

export type ScreenedEntry = ReturnType<typeof present>;

const screenedSql = `
  select s.id, s.title, s.language::text, s.submitted_at as "submittedAt", s.screened::text,
    array(select p.name from submission_member m join person p on p.id = m.person_id
      where m.submission_id = s.id and m.state = 'joined' order by m.is_lead desc, p.name, p.id) as people,
    (select g.comment from screening g where g.submission_id = s.id and s.screened is not null
     order by g.at desc, g.id desc limit 1) as comment,
    (select json_build_object('completed', count(*) filter (where e.state = 'completed'),
       'open', count(*) filter (where e.state in ('assigned', 'draft'))) from evaluation e
     where e.submission_id = s.id) as judging,
    (select v.state::text from phase_invitation v where v.submission_id = s.id order by v.invited_at desc limit 1) as invitation,
    (extract(epoch from s.submitted_at) * 1000000)::float8 as "sortValue"
  from submission s
  where s.phase_id = $1::uuid and s.state = 'submitted'
    and case $2::text when 'all' then true when 'new' then s.screened is null
      when 'selected' then s.selected_at is not null else s.screened::text = $2::text end
    and (s.submitted_at, s.id) > (coalesce(to_timestamp($3::float8 / 1000000), '-infinity'),
      coalesce($4::uuid, '00000000-0000-0000-0000-000000000000'))
  order by s.submitted_at, s.id limit $5`;

async function countsOf(phaseId: string): Promise<Record<ScreeningView, number>> {
  const [row] = await prepared<Record<ScreeningView, number>>(
    "screening-counts",
    `select count(*)::int as all, count(*) filter (where screened is null)::int as new,
       count(*) filter (where screened = 'pass')::int as pass,
       count(*) filter (where screened = 'incomplete')::int as incomplete,
       count(*) filter (where screened = 'off_topic')::int as off_topic,
       count(*) filter (where screened = 'ineligible')::int as ineligible,
       count(*) filter (where selected_at is not null)::int as selected
     from submission where phase_id = $1::uuid and state = 'submitted'`,
    [phaseId],
  );
  return row ?? nothing;
}

const nothing: Record<ScreeningView, number> = {
  all: 0,
  new: 0,
  pass: 0,
  incomplete: 0,
  off_topic: 0,
  ineligible: 0,
  selected: 0,
};
