import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { may } from "#app/core/policy.ts";
import type { Language, Translate } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { findIneligibility } from "./applicants.store.server.ts";
import { anybody } from "./eligibility-rule.ts";
import { sayReasons } from "./names.queries.server.ts";
import { phaseToEnter } from "./phase-open.ts";
import type { ScreeningResult, SubmissionState } from "./submission.ts";
import { enteringPolicy } from "./entering.policy.ts";
import { findEntered, thisMoment } from "./submission.store.server.ts";
import { personalReasons } from "./whole-reasons.ts";

/** What somebody sees of entering a challenge: whether they may, and what they have entered. */
export async function entryPage(actor: Actor, challengeId: string, t: Translate) {
  const challenge = await findEntered(sql, challengeId, actor.id);
  if (!challenge?.isShown) throw notFound("challenges.notFound");
  const phase = phaseToEnter(challenge, await thisMoment(sql));
  const rule = phase ? challenge.rule : anybody;
  const asked = { challengeId, phaseId: phase?.id ?? challengeId, submissionId: null };
  const all = await findIneligibility(sql, rule, { ...asked, personIds: [actor.id] });
  const reasons = await sayReasons(t, personalReasons(all), actor.id);
  return {
    phase: phase && { name: phase.name, endsAt: phase.endsAt.toISOString() },
    team: { fewest: challenge.rule.fewest, most: challenge.rule.most },
    reasons,
    entries: await ownEntries(actor, challengeId),
    canEnterFor: phase !== null && may(actor, enteringPolicy.enterFor, challenge),
    admitted: await admitted(actor, challengeId),
  };
}

interface OwnEntry {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly state: SubmissionState;
  readonly screened: ScreeningResult | null;
  readonly phase: string;
  readonly people: number;
  /** How one stands to it. */
  readonly as: "member" | "invited" | "to_confirm" | "enterer";
  /** Who wrote it, or invites. */
  readonly by: string | null;
  readonly isInvitedOn: boolean;
}

/** What somebody has entered, is asked into or writes for others; the latest first. */
function ownEntries(actor: Actor, challengeId: string): Promise<OwnEntry[]> {
  return prepared<OwnEntry>(
    "own-entries",
    `select s.id, s.title, s.language::text, s.state::text, s.screened::text, p.name as phase,
       (select count(*)::int from submission_member o where o.submission_id = s.id and o.state = 'joined') as people,
       case when m.state = 'joined' then 'member' when m.person_id is null then 'enterer'
         when m.is_lead then 'to_confirm' else 'invited' end as "as",
       coalesce(b.name, e.name) as by,
       exists (select from phase_invitation v where v.submission_id = s.id and v.state = 'open') as "isInvitedOn"
     from submission s join challenge_phase p on p.id = s.phase_id
     left join submission_member m on m.submission_id = s.id and m.person_id = $2::uuid and m.state <> 'declined'
     left join person b on b.id = m.invited_by_id
     left join submission_member l on l.submission_id = s.id and l.is_lead
     left join person e on e.id = l.person_id
     where s.challenge_id = $1::uuid and (
       m.state = 'joined'
       or m.state = 'invited' and s.state <> 'withdrawn' and (not m.is_lead or s.handed_over_at is not null)
       or s.entered_by_id = $2::uuid and s.confirmed_at is null and s.handed_over_at is null)
     order by s.created_at desc, s.id desc limit 50`,
    [challengeId, actor.id],
  );
}

/** Until when somebody may submit although their phase has ended, and why; null when they may not. */
async function admitted(actor: Actor, challengeId: string) {
  const [row] = await prepared<{ until: Date; reason: string }>(
    "own-late-admission",
    `select a.until, a.reason from late_admission a join challenge_phase p on p.id = a.phase_id
     where p.challenge_id = $1::uuid and a.person_id = $2::uuid and a.until > now() and a.used_for_id is null
     order by a.until desc limit 1`,
    [challengeId, actor.id],
  );
  return row ? { until: row.until.toISOString(), reason: row.reason } : null;
}
