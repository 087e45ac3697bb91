import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { ChallengeState } from "#app/features/challenges/challenge.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import {
  aChallenge,
  aJudge,
  anEvaluation,
  type BuiltChallenge,
} from "#tests/support/challenge-builders.ts";
import { aFile } from "#tests/support/file-builder.ts";
import { anEntry } from "#tests/support/judging-builders.ts";

/** Where a contest can stand, in the order of the columns of a table. */
export const standings = [
  ...["draft", "in review", "coming", "open", "between phases", "judging", "judged"],
  ...["announced", "no award", "cancelled", "unpublished", "archived", "archived after cancelling"],
] as const;
export type Standing = (typeof standings)[number];

/** Who asks. `judge` has marked the first entry, `assigned` is to mark the second, `recused` has stepped aside from the first. */
export const askers = [
  ...["sponsor", "cosponsor", "judge", "assigned", "recused", "elsewhere", "lead", "mate", "rival"],
  ...["eligible", "ineligible", "leader", "moderator", "administrator"],
] as const;
export type Asker = (typeof askers)[number];

/** Words that occur nowhere else, by what they tell. */
export const planted = {
  titles: ["Malachite queue", "Turquoise counter"],
  names: ["Ottokar Brambleby"],
  judges: ["Barnaby Thistledown"],
  // The total of the marks in "praised": as seconds of a moment it would be too many.
  marks: ["83.87", "Vermilion praise"],
} as const;
export type Planted = keyof typeof planted;

/** One contest, as addresses and rooms name it. */
export interface Contest {
  readonly challengeId: string;
  readonly phaseId: string;
  readonly entryId: string;
  readonly secondId: string;
}

export const aliases = { first: "KTR-492", second: "XVN-338" } as const;

interface Circumstances {
  readonly state: ChallengeState;
  /** In days from now: the end of the phase that is entered, and of the one after it. */
  readonly ends: readonly [number, number];
  readonly isMarked?: true;
  readonly wasCancelled?: true;
}

const circumstances: Readonly<Record<Standing, Circumstances>> = {
  draft: { state: "draft", ends: [40, 60] },
  "in review": { state: "in_review", ends: [40, 60] },
  coming: { state: "published", ends: [40, 60] },
  open: { state: "open", ends: [9, 30] },
  "between phases": { state: "between_phases", ends: [-2, 30] },
  judging: { state: "judging", ends: [-9, -2] },
  judged: { state: "judging", ends: [-9, -2], isMarked: true },
  announced: { state: "announced", ends: [-40, -30], isMarked: true },
  "no award": { state: "closed_without_award", ends: [-40, -30], isMarked: true },
  cancelled: { state: "cancelled", ends: [-40, -30] },
  unpublished: { state: "unpublished", ends: [-2, 30] },
  archived: { state: "archived", ends: [-40, -30], isMarked: true },
  "archived after cancelling": { state: "archived", ends: [-40, -30], wasCancelled: true },
};

type People = Readonly<Record<Asker, Actor>>;

/** Everybody who asks, and a contest with two entries in each standing: all of the same people. */
export async function contestsInAllStates() {
  const [unit, elsewhere] = [await aUnit(), await aUnit()];
  const people: Record<string, Actor> = {};
  for (const asker of askers) people[asker] = await aPerson({ unit, ...wishes[asker] });
  people["ineligible"] = await aPerson({ unit: elsewhere });
  const unasked = {
    mate: await aPerson({ name: planted.names[0] }),
    judge: await aPerson({ name: planted.judges[0] }),
  };
  const contests: Partial<Record<Standing, Contest>> = {};
  for (const standing of standings)
    contests[standing] = await aContest(
      people as People,
      unasked,
      unit.id,
      circumstances[standing],
    );
  return { people: people as People, contests: contests as Readonly<Record<Standing, Contest>> };
}

const wishes: Readonly<Partial<Record<Asker, Parameters<typeof aPerson>[0]>>> = {
  sponsor: { role: "manager" },
  cosponsor: { role: "manager" },
  leader: { role: "leader" },
  moderator: { moderator: true },
  administrator: { admin: true },
};

interface Unasked {
  readonly mate: Actor;
  readonly judge: Actor;
}

async function aContest(
  people: People,
  unasked: Unasked,
  unitId: string,
  { state, ends, isMarked, wasCancelled }: Circumstances,
): Promise<Contest> {
  const [closes, end] = ends;
  const challenge = await aChallenge({
    ...{ state, by: people.sponsor, with: [people.cosponsor], rule: { unitIds: [unitId] } },
    phases: [
      { from: closes - 30, to: closes },
      { from: closes + 1, to: end },
    ],
  });
  if (wasCancelled) await cancelledOnce(challenge);
  const members = [people.mate, unasked.mate];
  const [title, other] = planted.titles;
  const first = await anEntry(challenge, {
    ...{ by: people.lead, with: members, title, alias: aliases.first },
  });
  const second = await anEntry(challenge, {
    ...{ by: people.rival, title: other, alias: aliases.second },
  });
  await aFile({ by: people.lead, on: first, kind: "submission", name: "plan.txt" });
  const [phase, next] = challenge.phases;
  for (const who of [people.judge, people.assigned, people.recused, unasked.judge])
    await aJudge(challenge, { who });
  if (next) await aJudge(challenge, { who: people.elsewhere, phase: next });
  await declaredAboutAll(challenge);
  for (const entry of [first, second]) await praised(entry, unasked.judge);
  await anEvaluation(first, people.judge, ["12.5", "1", "0"]);
  await anEvaluation(second, people.assigned, isMarked && ["12.5", "1", "0"]);
  const { id } = await anEvaluation(first, people.recused);
  await db().evaluation.update({
    where: { id },
    data: { state: "recused", recusedAt: new Date() },
  });
  return {
    ...{ challengeId: challenge.id, phaseId: phase?.id ?? "" },
    ...{ entryId: first.id, secondId: second.id },
  };
}

/** Straight into the table: the command refuses it while a phase is open. */
async function declaredAboutAll({ id }: BuiltChallenge): Promise<void> {
  await sql(
    `insert into judge_conflict (phase_id, judge_id, person_id, is_conflict, kinds, at)
     select distinct j.phase_id, j.person_id, b.person_id, false, '{}'::text[], now()
     from judge j join challenge_phase p on p.id = j.phase_id and p.challenge_id = $1
     join behind_submission b on b.phase_id = j.phase_id`,
    [id],
  );
}

/** The marks that nobody else may see. */
async function praised(entry: Parameters<typeof anEvaluation>[0], judge: Actor): Promise<void> {
  const { id: evaluationId } = await anEvaluation(entry, judge, ["41.37", "3", "1"]);
  const [, comment] = planted.marks;
  await db().evaluationMark.updateMany({ where: { evaluationId }, data: { comment } });
}

async function cancelledOnce({ id: challengeId }: BuiltChallenge): Promise<void> {
  const move = { from: "open", to: "cancelled", capacity: "sponsor", reason: "No money." } as const;
  await db().challengeMove.create({ data: { id: newId(), challengeId, ...move, at: new Date() } });
}
