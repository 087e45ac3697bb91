import { conflictDeclared } from "#app/features/challenges/judging/recusal-reason.ts";
import {
  evaluationsOf,
  putMarks,
  setEvaluationState,
  sheetOf,
  type HintedSheet,
} from "#app/features/challenges/judging/evaluation.store.server.ts";
import { bounds } from "#app/features/challenges/judging/criterion.ts";
import {
  putInvitation,
  setJudgeState,
} from "#app/features/challenges/judging/judge.store.server.ts";
import {
  phasesOf,
  type JudgedPhase,
} from "#app/features/challenges/judging/judging.store.server.ts";
import { drawAliases } from "#app/features/challenges/judging/panel/alias.store.server.ts";
import { planFor } from "#app/features/challenges/judging/panel/assignment-plan.ts";
import {
  assignmentFacts,
  insertAssignments,
  insertRun,
} from "#app/features/challenges/judging/panel/assignment.store.server.ts";
import {
  askedAbout,
  insertDeclaration,
} from "#app/features/challenges/judging/panel/declaration.store.server.ts";
import { stepAside } from "#app/features/challenges/judging/scoring/recusal.store.server.ts";
import { screenSubmissions } from "#app/features/challenges/screening/screen-submissions.server.ts";
import { seededRank } from "#app/features/challenges/judging/seeded-order.ts";
import { system } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { judgingComments } from "./demo/judging.ts";
import type { DemoOrganisation } from "./demo/types.ts";

const day = 86_400_000;

/** Challenges that are judged, or have been, get judges and marks; where there are none, nothing happens. */
export async function loadJudging({ now }: DemoOrganisation): Promise<void> {
  for (const unscreened of await unscreenedPhases()) await letThrough(unscreened, now);
  const rows = await sql<{ id: string; isOver: boolean }>(
    `select c.id, c.state <> 'judging' as "isOver" from challenge c
     where c.state in ('judging', 'announced', 'archived') and exists (
       select from judged_submission s where s.challenge_id = c.id) order by c.id`,
  );
  for (const { id, isOver } of rows)
    for (const phase of await phasesOf(sql, id))
      if (phase.endsAt && phase.endsAt < now) await judgePhase(phase, { isOver, now });
}

interface Unscreened {
  readonly challengeId: string;
  readonly state: "judging" | "announced";
  readonly endsAt: Date;
  readonly ids: readonly string[];
}

function unscreenedPhases(): Promise<Unscreened[]> {
  return sql(
    `select c.id as "challengeId", c.state::text, p.ends_at as "endsAt", array_agg(s.id::text order by s.id) as ids
     from challenge c join challenge_phase p on p.challenge_id = c.id
     join submission s on s.phase_id = p.id and s.state = 'submitted' and s.screened is null
     where c.state in ('judging', 'announced') and p.ends_at is not null group by c.id, p.id order by c.id, p.id`,
  );
}

/** Its sponsor lets everything through that was submitted; what has ended is screened as while it was judged. */
async function letThrough(
  { challengeId, state, endsAt, ids }: Unscreened,
  now: Date,
): Promise<void> {
  const [sponsor] = await actorsByIds(sql, await idsOf(sql, sponsorSql, challengeId));
  if (!sponsor) return;
  const at = new Date(Math.min(endsAt.getTime() + day / 2, now.getTime()));
  const standing = (as: Unscreened["state"]) =>
    db().challenge.update({ where: { id: challengeId }, data: { state: as } });
  if (state === "announced") await standing("judging");
  try {
    await under({ now: at, quiet: true }, () =>
      screenSubmissions(sponsor, challengeId, { ids, result: "pass", comment: "" }),
    );
  } finally {
    if (state === "announced") await standing("announced");
  }
}

interface Scene {
  /** Everything has been marked. */
  readonly isOver: boolean;
  readonly now: Date;
}

async function judgePhase(phase: JudgedPhase, scene: Scene): Promise<void> {
  await transact(system, async ({ sql: run }) => {
    const facts = await assignmentFacts(run, phase.id);
    if (facts.submissionIds.length === 0 || facts.standing.length > 0) return;
    const [sponsorId = ""] = await idsOf(run, sponsorSql, phase.challengeId);
    const people = await idsOf(run, candidatesSql, phase.challengeId);
    const at = earlier(phase.endsAt ?? scene.now, scene.now);
    const judges = people.slice(0, Math.max(phase.wanted + 1, 4));
    for (const judgeId of judges) await agree(run, phase.id, { judgeId, sponsorId, at });
    const [asked] = people.slice(judges.length);
    if (asked !== undefined && !scene.isOver)
      await putInvitation(run, { phaseId: phase.id, personId: asked, inviterId: sponsorId, at });
    await assign(run, phase, { sponsorId, at });
    await markAll(run, phase, { ...scene, at });
  });
}

/** A day after the phase has closed, or now where that is still to come. */
function earlier(endsAt: Date, now: Date): Date {
  return new Date(Math.min(endsAt.getTime() + day, now.getTime()));
}

async function idsOf(run: RunSql, text: string, challengeId: string): Promise<string[]> {
  const rows = await run<{ id: string }>(text, [challengeId]);
  return rows.map(({ id }) => id);
}

const sponsorSql =
  "select person_id as id from challenge_sponsor where challenge_id = $1 order by position limit 1";

/** Two whom the sign-in page offers, then managers, so that others it offers can choose; neither sponsors nor entrants. */
const candidatesSql = `
  select p.id from person p where p.deactivated_at is null and p.import_id is null
    and not is_sponsor($1, p.id) and not is_entrant($1, p.id)
  order by p.name not in ('Maya Ekundayo', 'Solène Kerbrat'), p.role = 'leader', p.role = 'staff',
    p.name, p.id
  limit 12`;

async function agree(
  run: RunSql,
  phaseId: string,
  { judgeId, sponsorId, at }: { judgeId: string; sponsorId: string; at: Date },
): Promise<void> {
  await putInvitation(run, { phaseId, personId: judgeId, inviterId: sponsorId, at });
  await setJudgeState(run, { phaseId, personId: judgeId, state: "accepted", at });
  const declared = (await askedAbout(run, phaseId, judgeId)).map(({ id, kinds }) => ({
    ...{ personId: id, kinds, isConflict: kinds.length > 0 },
  }));
  await insertDeclaration(run, { phaseId, judgeId, at }, declared);
}

async function assign(
  run: RunSql,
  { id: phaseId, challengeId, wanted }: JudgedPhase,
  { sponsorId, at }: { sponsorId: string; at: Date },
): Promise<void> {
  const facts = await assignmentFacts(run, phaseId);
  const { assignments } = planFor(facts, { wanted, seed: "demo" });
  await drawAliases(run, { challengeId, phaseId }, facts.submissionIds);
  await insertAssignments(run, assignments, { assignerId: null, at });
  await insertRun(run, {
    ...{ phaseId, seed: "demo", wanted, assigned: assignments.length, by: sponsorId, at },
  });
}

/** Where judging goes on, of ten evaluations one is a draft, two have not been begun, and one judge stepped aside. */
async function markAll(
  run: RunSql,
  phase: JudgedPhase,
  { isOver, at }: Scene & { readonly at: Date },
): Promise<void> {
  const sheet = await sheetOf(run, phase.id);
  const { submissionIds } = await assignmentFacts(run, phase.id);
  for (const [n, { id, submissionId, judgeId }] of (
    await evaluationsOf(run, submissionIds)
  ).entries()) {
    const place = isOver ? 0 : n % 10;
    if (place > 7) continue;
    await putMarks(run, id, marksFor(sheet, `${submissionId} ${judgeId}`));
    if (place === 4 && n < 10) await stepAside(run, id, { reason: conflictDeclared, at });
    else await setEvaluationState(run, { id, state: place === 7 ? "draft" : "completed", at });
  }
}

/** Marks of the better half of each range, the same whenever the demo is loaded. */
function marksFor(sheet: HintedSheet, seed: string) {
  return sheet.criteria.map((criterion) => {
    const rank = seededRank(seed, criterion.title);
    const [least, most] = bounds(criterion);
    const span = Math.max(1, Math.ceil((most - least) / 2));
    const score = Math.max(least, most - (rank % (span + 1)));
    return {
      criterionId: criterion.id,
      score: String(score),
      comment: judgingComments[rank % judgingComments.length] ?? "",
    };
  });
}
