import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import {
  isRunning,
  type ChallengeState,
  type ChallengeType,
} from "#app/features/challenges/challenge.ts";
import {
  anybody,
  type EligibilityRule,
} from "#app/features/challenges/entering/eligibility-rule.ts";
import { nextStepAt, positionAt } from "#app/features/challenges/timeline/clock.ts";
import { isWhole } from "#app/features/challenges/timeline/timeline.ts";
import { db } from "#app/platform/db.server.ts";
import type { Challenge, ChallengePhase, Evaluation, Submission } from "#prisma/client/client.ts";
import { aPerson } from "./builders.ts";

/**
 * Sentences that put challenges where a test needs them: `await aChallenge({ by: sponsor, state: "open" })`. Like those of
 * builders.ts they write straight to the tables and record no events.
 */

const day = 86_400_000;

/** A phase in days from now. */
interface PhaseWish {
  readonly from: number;
  readonly to: number;
  readonly takesSubmissions?: boolean;
  readonly name?: string;
}

interface ChallengeWish {
  readonly by?: Actor;
  readonly with?: readonly Actor[];
  readonly title?: string;
  readonly state?: ChallengeState;
  readonly types?: readonly ChallengeType[];
  readonly phases?: readonly PhaseWish[];
  readonly rule?: Partial<EligibilityRule>;
  readonly blind?: boolean;
  readonly visibility?: "private" | "public";
  readonly linksIdea?: boolean;
  readonly linksOutside?: boolean;
  readonly needsFile?: boolean;
  readonly needsComments?: boolean;
  readonly peoplesChoices?: number;
  readonly commitment?: Actor;
}

/** Where its phases stand for each state, unless others are given. */
const usualPhases: Readonly<Partial<Record<ChallengeState, readonly PhaseWish[]>>> = {
  published: [{ from: 2, to: 30 }],
  open: [{ from: -2, to: 30 }],
  between_phases: [
    { from: -30, to: -2 },
    { from: 5, to: 30 },
  ],
  judging: [
    { from: -30, to: -2 },
    { from: -2, to: 30, takesSubmissions: false },
  ],
};

const afterwards: readonly PhaseWish[] = [{ from: -60, to: -30 }];
const ahead: readonly PhaseWish[] = [{ from: 10, to: 40 }];

export type BuiltChallenge = Challenge & {
  readonly phases: ChallengePhase[];
  readonly sponsor: Actor;
};

/** A challenge that lacks nothing; a draft by a manager, blind and private, for everybody, unless said otherwise. */
export async function aChallenge(wish: ChallengeWish = {}): Promise<BuiltChallenge> {
  const { state = "draft", with: others = [], blind = true } = wish;
  const sponsor = wish.by ?? (await aPerson({ role: "manager" }));
  const now = new Date();
  const id = newId();
  const wasPublic = !["draft", "in_review", "edits_requested", "approved"].includes(state);
  const isOver = ["announced", "closed_without_award", "cancelled", "archived"].includes(state);
  const wanted = wish.phases ?? usualPhases[state] ?? (isOver ? afterwards : ahead);
  const phases = wanted.map((one, position) => ({
    id: newId(),
    name: one.name ?? `Phase ${position + 1}`,
    startsAt: new Date(now.getTime() + one.from * day),
    endsAt: new Date(now.getTime() + one.to * day),
    takesSubmissions: one.takesSubmissions ?? true,
    needsComments: wish.needsComments ?? false,
    position,
  }));
  await db().challenge.create({
    data: {
      id,
      state,
      language: "en",
      title: wish.title ?? "Fewer forms at the counter",
      tagline: "Halve what citizens have to fill in.",
      brief: "Find a form that nobody needs, and show how to do without it.",
      description: "Citizens write their address eleven times a year.",
      types: [...(wish.types ?? (["ideas"] as const))],
      eligibility: "All staff.",
      eligibilityRule: ruleJson({ ...anybody, ...wish.rule }),
      rules: "One submission each.",
      terms: "You keep your rights; we may use what you propose.",
      isBlind: blind,
      judgesPerSubmission: 2,
      peoplesChoices: wish.peoplesChoices ?? null,
      entering: "Fill in the form on this page.",
      visibility: wish.visibility ?? "private",
      linksIdea: wish.linksIdea ?? false,
      linksOutside: wish.linksOutside ?? false,
      needsFile: wish.needsFile ?? false,
      commitmentPersonId: wish.commitment?.id ?? sponsor.id,
      commitmentAction: "Takes the form away.",
      commitmentDay: new Date(now.getTime() + 90 * day),
      html: { description: "<p>Citizens write their address eleven times a year.</p>" },
      publishedAt: wasPublic ? new Date(now.getTime() - 61 * day) : null,
      clockAt: wasPublic ? now : null,
      concludedAt: isOver ? new Date(now.getTime() - 10 * day) : null,
      createdById: sponsor.id,
      createdAt: new Date(now.getTime() - 90 * day),
      updatedAt: now,
      sponsors: {
        create: [sponsor, ...others].map(({ id: personId }, position) => ({
          personId,
          position,
          isAccountable: position === 0,
          costShare: position === 0 ? 100 : 0,
        })),
      },
      phases: { create: phases },
      prizes: {
        create: [
          { id: newId(), place: 1, kind: "cash", amount: 500_000n, position: 0 },
          { id: newId(), place: 2, kind: "honour", text: "A day with the minister", position: 1 },
        ],
      },
      texts: {
        create: {
          version: 1,
          rules: "One submission each.",
          rulesHtml: "<p>One submission each.</p>",
          terms: "You keep your rights; we may use what you propose.",
          termsHtml: "<p>You keep your rights; we may use what you propose.</p>",
          at: now,
        },
      },
    },
  });
  await db().judgingCriterion.createMany({
    data: phases.flatMap(({ id: phaseId }) => [
      { id: newId(), phaseId, title: "Use to citizens", kind: "numeric", points: 50, position: 0 },
      { id: newId(), phaseId, title: "Cost", kind: "rating", points: 30, rangeEnd: 4, position: 1 },
      { id: newId(), phaseId, title: "Ready to try", kind: "yes_no", points: 20, position: 2 },
    ]),
  });
  const phaseId = positionAt(phases.filter(isWhole), now).phaseId;
  const running = ["open", "between_phases", "judging"].includes(state);
  const next = isRunning(state) ? nextStepAt(phases.filter(isWhole), now) : null;
  const built = await db().challenge.update({
    where: { id },
    data: { phaseId: running ? phaseId : null, nextStepAt: next },
    include: { phases: { orderBy: { position: "asc" } } },
  });
  return { ...built, sponsor };
}

function ruleJson({ unitIds, roles, ...rest }: EligibilityRule) {
  return { ...rest, unitIds: [...unitIds], roles: [...roles] };
}

interface SubmissionWish {
  readonly by?: Actor;
  readonly with?: readonly Actor[];
  readonly title?: string;
  readonly state?: "draft" | "submitted" | "withdrawn";
  readonly phase?: { readonly id: string };
  readonly alias?: string;
  readonly screened?: "pass" | "incomplete" | "off_topic" | "ineligible";
}

/** A submission to a challenge's first phase, submitted by one person of whom nothing need be known. */
export async function aSubmission(
  challenge: BuiltChallenge,
  wish: SubmissionWish = {},
): Promise<Submission & { readonly lead: Actor }> {
  const lead = wish.by ?? (await aPerson());
  const [first] = challenge.phases;
  const phaseId = wish.phase?.id ?? first?.id;
  if (phaseId === undefined) throw new Error("The challenge has no phase to enter.");
  const { state = "submitted", with: others = [] } = wish;
  const now = new Date();
  const people = [lead, ...others];
  const submission = await db().submission.create({
    data: {
      id: newId(),
      challengeId: challenge.id,
      phaseId,
      state,
      language: "en",
      title: wish.title ?? "One form for every counter",
      brief: "Address and name are asked once.",
      description: "The counter looks up what it knows already.",
      html: "<p>The counter looks up what it knows already.</p>",
      isNameless: true,
      alias: wish.alias ?? null,
      screened: wish.screened ?? null,
      createdAt: now,
      updatedAt: now,
      submittedAt: state === "draft" ? null : now,
      withdrawnAt: state === "withdrawn" ? now : null,
      members: {
        create: people.map(({ id: personId }, n) => ({
          personId,
          isLead: n === 0,
          state: "joined" as const,
          invitedAt: now,
          answeredAt: now,
          termsVersion: challenge.termsVersion,
          termsAt: now,
        })),
      },
    },
  });
  return { ...submission, lead };
}

interface JudgeWish {
  readonly who?: Actor;
  readonly phase?: { readonly id: string };
  readonly state?: "invited" | "accepted" | "declined";
  /** Whether they have declared their conflicts of interest; so unless said otherwise. */
  readonly declared?: boolean;
}

/** Somebody who has agreed to judge a challenge's first phase and declared their conflicts. */
export async function aJudge(challenge: BuiltChallenge, wish: JudgeWish = {}): Promise<Actor> {
  const who = wish.who ?? (await aPerson());
  const { state = "accepted", declared = state === "accepted" } = wish;
  const phaseId = wish.phase?.id ?? challenge.phases[0]?.id;
  if (phaseId === undefined) throw new Error("The challenge has no phase to judge.");
  const now = new Date();
  await db().judge.create({
    data: {
      phaseId,
      personId: who.id,
      state,
      invitedById: challenge.sponsor.id,
      invitedAt: now,
      answeredAt: state === "invited" ? null : now,
      declaredAt: declared ? now : null,
    },
  });
  return who;
}

/** An evaluation of a submission that a judge has been assigned; with `scores`, in the order of the sheet, completed. */
export async function anEvaluation(
  submission: Pick<Submission, "id" | "phaseId">,
  judge: Actor,
  scores?: readonly string[],
): Promise<Evaluation> {
  const now = new Date();
  const criteria = await db().judgingCriterion.findMany({
    where: { phaseId: submission.phaseId },
    orderBy: { position: "asc" },
  });
  return db().evaluation.create({
    data: {
      id: newId(),
      submissionId: submission.id,
      judgeId: judge.id,
      state: scores ? "completed" : "assigned",
      assignedAt: now,
      completedAt: scores ? now : null,
      marks: {
        create: (scores ?? []).map((score, n) => ({
          criterionId: criteria[n]?.id ?? "",
          score,
          comment: "",
        })),
      },
    },
  });
}
