import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { scheduleProblem } from "../authoring/publishing.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { isWhole } from "../timeline/timeline.ts";
import { lackWords } from "./lack-words.ts";
import { writePublishAt } from "./move.store.server.ts";
import { refuseIfArchived } from "./read-only.ts";
import { metRequirements } from "./requirements.server.ts";
import { wakeAt } from "./wake.store.server.ts";

interface Wish {
  /** Null: no longer by itself. */
  readonly publishAt: Date | null;
  readonly seenStateVersion: number;
}

/**
 * Sets when an approved challenge is published by itself. The same twice is harmless. Throws `not_found`, `forbidden`
 * (no sponsor), `conflict` (not approved, changed meanwhile, or what staff must be told is lacking) or `invalid` (past,
 * or after the last deadline).
 */
export async function schedulePublication(actor: Actor, id: string, wish: Wish): Promise<void> {
  const { publishAt, seenStateVersion } = wish;
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, id);
    authorize(who, challengePolicy.run, challenge);
    refuseIfArchived(challenge);
    if (challenge.publishAt?.getTime() === publishAt?.getTime()) return;
    if (challenge.stateVersion !== seenStateVersion) throw conflict("challenges.changedMeanwhile");
    if (challenge.state !== "approved") throw conflict("states.onlyApprovedPublished");
    if (publishAt !== null) {
      const problem = scheduleProblem(publishAt, challenge.phases.filter(isWhole), now);
      if (problem) throw new Refusal("invalid", scheduleWords[problem]);
      const met = await metRequirements(sql, challenge, now);
      if (!met.includes("notice")) throw conflict(lackWords.notice);
    }
    await writePublishAt(sql, id, publishAt);
    await wakeAt(sql, id, publishAt);
    const data = { publishAt: publishAt?.toISOString() ?? null };
    record({ kind: "challenge.scheduled", subject: { kind: "challenge", id }, data });
  });
}

const scheduleWords = {
  in_the_past: "states.publishInThePast",
  after_the_deadline: "states.publishAfterDeadline",
} as const;
