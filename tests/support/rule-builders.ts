import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { evaluate } from "#app/features/recognition/rules/evaluate.server.ts";
import type { Rule } from "#app/features/recognition/rules/rule.ts";
import { setRule } from "#app/features/recognition/rules/set-rule.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aBadge } from "./recognition-builders.ts";
import { anIdea, aPerson } from "./builders.ts";

const simple = { each: null, atLeast: 1, within: null, earned: "once", since: null } as const;

/** A badge with a rule by which it is earned: with the first idea, unless said otherwise. */
export async function aRule(part: Partial<Rule> = {}) {
  const leader = await aPerson({ role: "leader" });
  const isRepeatable = part.earned !== undefined && part.earned !== "once";
  const badgeId = part.badgeId ?? (await aBadge({ givers: ["rule"], isRepeatable }));
  const rule = { ...simple, counts: "idea_posted", ...part, id: newId(), badgeId } as const;
  const problems = await setRule(leader, rule);
  if (problems.length > 0) throw new Error(`The rule is none: ${problems.join(", ")}.`);
  return { ...rule, leader };
}

interface Earned {
  readonly by: Actor;
  /** Whether they let colleagues see it. */
  readonly openly?: boolean;
  readonly title?: string;
  readonly rule?: Partial<Rule>;
}

/** An award that somebody earned with an idea of theirs; returns its id. */
export async function anEarnedAward({
  by,
  openly = false,
  title = "A bench at the stop",
  rule = {},
}: Earned): Promise<string> {
  const { badgeId } = await aRule(rule);
  await anIdea({ by, title });
  await evaluate(["idea_posted"], [by.id]);
  const { id } = await db().award.findFirstOrThrow({ where: { badgeId, personId: by.id } });
  if (openly) await moveAward(by, id, { to: "accepted_openly", reason: "" });
  return id;
}
