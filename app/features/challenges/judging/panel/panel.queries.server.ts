import type { Actor } from "#app/core/actor.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { isRunning } from "../../challenge.ts";
import type { JudgeState } from "../judge.store.server.ts";
import { overseen, phaseTabs } from "../overseen.queries.server.ts";
import { markOf, planFor, type PlanWish } from "./assignment-plan.ts";
import { assignmentFacts } from "./assignment.store.server.ts";
import { hasClosed } from "./declare-conflicts.server.ts";

export interface PanelJudge {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly state: Exclude<JudgeState, "removed">;
  readonly hasDeclared: boolean;
  readonly assigned: number;
  readonly completed: number;
  readonly recused: number;
  /** People with whom they declared a conflict. */
  readonly conflicts: number;
}

/** The judges of a phase, for those who oversee the judging. */
export async function panelPage(actor: Actor, challengeId: string, phaseId: string | null) {
  const seen = await overseen(actor, challengeId, { phaseId });
  const { challenge, phase, revision } = seen;
  const [judges, entries, candidates] = await Promise.all([
    panelOf(phase.id),
    entryCounts(phase.id),
    candidatesFor(actor, challengeId),
  ]);
  return {
    ...{ revision, judges, entries, candidates, phases: phaseTabs(seen) },
    phase: { id: phase.id, name: phase.name, wanted: phase.wanted, isBlind: phase.isBlind },
    isClosed: hasClosed(phase.endsAt, new Date()),
    isOpen: isRunning(challenge.state),
  };
}

function panelOf(phaseId: string): Promise<PanelJudge[]> {
  return prepared<PanelJudge>(
    "panel-of",
    `select p.id, p.name, u.name as unit, j.state::text,
       j.declared_at is not null and not exists (select from behind_submission b where b.phase_id = j.phase_id
         and not exists (select from judge_conflict c where c.phase_id = j.phase_id and c.judge_id = j.person_id
           and c.person_id = b.person_id)) as "hasDeclared",
       coalesce(e.assigned, 0)::int as assigned, coalesce(e.completed, 0)::int as completed,
       coalesce(e.recused, 0)::int as recused,
       (select count(*)::int from judge_conflict c
        where c.phase_id = j.phase_id and c.judge_id = j.person_id and c.is_conflict) as conflicts
     from judge j join person p on p.id = j.person_id join unit u on u.id = p.unit_id
     left join (
       select e.judge_id, count(*) filter (where e.state <> 'recused') as assigned,
         count(*) filter (where e.state = 'completed') as completed,
         count(*) filter (where e.state = 'recused') as recused
       from evaluation e join judged_submission s on s.id = e.submission_id where s.phase_id = $1::uuid
       group by e.judge_id) e on e.judge_id = j.person_id
     where j.phase_id = $1::uuid and j.state <> 'removed' order by p.name, p.id`,
    [phaseId],
  );
}

async function entryCounts(phaseId: string) {
  const [row] = await prepared<{ judged: number; unscreened: number; unassigned: number }>(
    "entry-counts",
    `select count(*) filter (where screened = 'pass')::int as judged,
       count(*) filter (where screened is null)::int as unscreened,
       count(*) filter (where screened = 'pass' and not exists (
         select from evaluation e where e.submission_id = s.id and e.state <> 'recused'))::int as unassigned
     from submission s where s.phase_id = $1::uuid and s.state = 'submitted'`,
    [phaseId],
  );
  return row ?? { judged: 0, unscreened: 0, unassigned: 0 };
}

/** Whom to choose from without JavaScript: managers and leaders first, who neither sponsor nor enter. */
async function candidatesFor({ unitId }: Actor, challengeId: string) {
  const rows = await prepared<{ id: string; name: string; unit: string }>(
    "judge-candidates",
    `select p.id, p.name, u.name as unit from person p join unit u on u.id = p.unit_id
     where p.deactivated_at is null and p.import_id is null
       and not is_sponsor($1::uuid, p.id) and not is_entrant($1::uuid, p.id)
     order by p.role = 'staff', p.unit_id <> $2::uuid, p.name, p.id limit 60`,
    [challengeId, unitId],
  );
  return rows.map(({ id, name, unit }) => ({ value: id, label: `${name} · ${unit}` }));
}

/** What a balanced assignment would do, for those who may order it. */
export async function assignmentPreview(
  actor: Actor,
  challengeId: string,
  { phaseId, ...wish }: PlanWish & { readonly phaseId: string | null },
) {
  const { phase, phases } = await overseen(actor, challengeId, { phaseId });
  const facts = await assignmentFacts(sql, phase.id);
  const wanted = wish.wanted === 0 ? phase.wanted : wish.wanted;
  const plan = planFor(facts, { ...wish, wanted });
  const before = new Map<string, number>();
  for (const { judgeId } of facts.standing) before.set(judgeId, (before.get(judgeId) ?? 0) + 1);
  const names = await namesOf([...plan.loads.keys()]);
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? "").sort();
  const { unevenness } = plan;
  return {
    ...{ wanted, seed: wish.seed, mark: markOf(plan), total: plan.assignments.length },
    entries: facts.submissionIds.length,
    phase: { id: phase.id, name: phase.name },
    phases: phaseTabs({ phase, phases }),
    isClosed: hasClosed(phase.endsAt, new Date()),
    loads: [...plan.loads]
      .map(([id, after]) => ({ id, name: names.get(id) ?? "", before: before.get(id) ?? 0, after }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    shortfalls: await shortfallsIn(plan.shortfalls),
    unevenness: unevenness && {
      ...{ most: unevenness.most, least: unevenness.least },
      ...{ crowded: named(unevenness.crowded), spare: named(unevenness.spare) },
    },
  };
}

type Plan = ReturnType<typeof planFor>;

/** Shortfalls of one kind together, with a few of the entries by title. */
async function shortfallsIn(shortfalls: Plan["shortfalls"]) {
  const groups = new Map<string, Plan["shortfalls"][number][]>();
  for (const one of shortfalls) {
    const key = `${one.reason} ${String(one.found)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const titles = await titlesOf(shortfalls.slice(0, 500).map(({ submissionId }) => submissionId));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { reason, found, wanted } = first;
    const some = group.slice(0, 5).map(({ submissionId }) => titles.get(submissionId) ?? "");
    return [{ reason, found, wanted, count: group.length, titles: some }];
  });
}

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ id: string; name: string }>(
    "select id, name from person where id = any($1::uuid[])",
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function titlesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ id: string; title: string }>(
    "select id, title from submission where id = any($1::uuid[])",
    [ids],
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}
