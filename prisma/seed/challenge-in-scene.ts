import type { Actor } from "#app/core/actor.ts";
import { anybody } from "#app/features/challenges/entering/eligibility-rule.ts";
import { isPublic, isRunning } from "#app/features/challenges/challenge.ts";
import { nextStepAt, positionAt } from "#app/features/challenges/timeline/clock.ts";
import { db } from "#app/platform/db.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { idOf } from "./chapter-people.ts";
import type { DemoChallenge } from "./demo/challenges/types.ts";
import type { PersonSlot } from "./demo/types.ts";

/** Where the challenges of the demo are brought to: who is who, what is which, and when a day is. */
export interface ChallengeScene {
  readonly now: Date;
  readonly by: (slot: PersonSlot) => Actor;
  readonly units: ReadonlyMap<string, string>;
  /** The same for the same key, however often the demo is loaded. */
  readonly idFor: (key: string) => string;
  readonly day: (day: number) => Date;
  /** The same day by the clocks of the organisation. */
  readonly clock: (day: number, shows: "09:00" | "18:00") => Date;
}

/** Writes a challenge as it stands, with its whole course, at once or not at all. Harmless when repeated. */
export async function setChallenge(scene: ChallengeScene, one: DemoChallenge): Promise<string> {
  const id = scene.idFor(one.key);
  if (!(await db().challenge.findUnique({ where: { id }, select: { id: true } })))
    await db().challenge.create({ data: rowOf(scene, one, id) });
  await setPhase(scene, one, id);
  return id;
}

function rowOf(scene: ChallengeScene, one: DemoChallenge, id: string) {
  const { now, by, day, idFor } = scene;
  const [first] = one.sponsors;
  if (first === undefined) throw new Error(`Nobody sponsors ${one.key}.`);
  const { key, language, title, tagline, brief, description, state } = one;
  const { eligibility, rules, terms, entering } = one;
  const commitmentAction = one.commitment.action;
  const publishedOn = one.course.find((move) => move.to === "published")?.day;
  const last = one.course.at(-1);
  const begun = Math.min(...one.course.map((move) => move.day), -1) - 14;
  const html = Object.fromEntries(
    Object.entries({ description, eligibility, rules, terms, entering, commitmentAction }).flatMap(
      ([name, source]) => (source === "" ? [] : [[name, renderMarkdown(source)]]),
    ),
  );
  return {
    ...{ id, state, language, title, tagline, brief, description },
    ...{ eligibility, rules, terms, entering, html },
    types: [...one.types],
    eligibilityRule: ruleOf(scene, one),
    tieRule: (one.tieRule ?? [{ by: "normalised" }, { by: "lot" }]).map((step) => ({ ...step })),
    peoplesChoices: one.peoplesChoices ?? null,
    faq: one.faq.map((pair, n) => ({ id: idFor(`${key} faq ${String(n)}`), ...pair })),
    commitmentPersonId: by(one.commitment.by).id,
    commitmentAction,
    commitmentDay: day(one.commitment.day),
    publishAt: one.publishDay === undefined ? null : day(one.publishDay),
    publishedAt: publishedOn === undefined ? null : day(publishedOn),
    clockAt: isPublic(state) ? now : null,
    concludedAt: state === "announced" && last ? day(last.day) : null,
    createdById: by(first).id,
    createdAt: day(begun),
    updatedAt: day(last?.day ?? -1),
    stateVersion: one.course.length,
    sponsors: {
      create: one.sponsors.map((slot, position) => ({
        ...{ personId: by(slot).id, position, isAccountable: position === 0 },
        costShare: one.sponsors.length === 1 ? 100 : 50,
      })),
    },
    phases: { create: one.phases.map((_, position) => phaseOf(scene, one, position)) },
    prizes: {
      create: one.prizes.map(({ place, kind, amount, text = "" }, position) => ({
        ...{ id: idFor(`${key} prize ${String(position)}`), place, kind, text, position },
        amount: amount === undefined ? null : BigInt(amount),
      })),
    },
    questions: {
      create: (one.asked ?? []).map((text, position) => ({
        ...{ id: idFor(`${key} asked ${String(position)}`), text, position, needed: true },
      })),
    },
    moves: { create: movesOf(scene, one) },
    ...(rules !== "" && {
      texts: {
        create: {
          ...{ version: 1, rules, terms, at: day(begun) },
          ...{ rulesHtml: renderMarkdown(rules), termsHtml: renderMarkdown(terms) },
        },
      },
    }),
  };
}

/** Every phase that takes submissions is judged by the same criteria. */
function phaseOf({ clock, idFor }: ChallengeScene, one: DemoChallenge, position: number) {
  const { name = "", from = 0, to = 1, takesSubmissions = true } = one.phases[position] ?? {};
  const key = `${one.key} phase ${String(position)}`;
  const criteria = one.criteria.map((criterion, n) => ({
    ...{ id: idFor(`${key} criterion ${String(n)}`), ...criterion, position: n },
  }));
  return {
    ...{ id: idFor(key), name, takesSubmissions, position },
    ...{ startsAt: clock(from, "09:00"), endsAt: clock(to, "18:00") },
    criteria: { create: takesSubmissions ? criteria : [] },
  };
}

function movesOf({ by, day, idFor }: ChallengeScene, { key, course, sponsors }: DemoChallenge) {
  return course.map((move, n) => ({
    id: idFor(`${key} move ${String(n)}`),
    from: course[n - 1]?.to ?? ("draft" as const),
    to: move.to,
    personId: move.by === undefined ? null : by(move.by).id,
    capacity:
      move.by === undefined
        ? "clock"
        : sponsors.includes(move.by)
          ? "sponsor"
          : capacityTo(move.to),
    reason: move.reason ?? "",
    at: day(move.day),
  }));
}

function capacityTo(state: string): string {
  return state === "announced" ? "leader" : "approver";
}

function ruleOf({ units }: ChallengeScene, { rule = {} }: DemoChallenge) {
  const { units: keys = [], ...rest } = rule;
  const { roles, ...whole } = { ...anybody, ...rest };
  return { ...whole, roles: [...roles], unitIds: keys.map((key) => idOf(units, key)) };
}

/** The phase in which a running challenge is, and when the clock has to look next. */
async function setPhase({ now, clock, idFor }: ChallengeScene, one: DemoChallenge, id: string) {
  if (!isRunning(one.state)) return;
  const phases = one.phases.map(({ from, to, takesSubmissions = true }, position) => ({
    id: idFor(`${one.key} phase ${String(position)}`),
    ...{ startsAt: clock(from, "09:00"), endsAt: clock(to, "18:00"), takesSubmissions },
  }));
  const { phaseId } = positionAt(phases, now);
  await db().challenge.updateMany({
    where: { id, nextStepAt: null },
    data: { phaseId, nextStepAt: nextStepAt(phases, now) },
  });
}
