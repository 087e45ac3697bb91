import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { feedbackTexts, saveFeedbackTexts } from "./feedback.store.server.ts";
import { judgedPhase } from "./judged.store.server.ts";

interface Wish {
  readonly texts: ReadonlyMap<string, string>;
  /** For all that have none of their own. */
  readonly rest: string;
}

/**
 * Writes what sponsors say to submissions; their people read it before winners are announced. What has been given already
 * stays. Throws `not_found`, `forbidden` (no sponsor) or `conflict` (not judged).
 */
export async function writeFeedback(actor: Actor, id: string, wish: Wish): Promise<void> {
  await transact(actor, async ({ sql, now }) => {
    const { challenge, who } = await lockSeen(sql, actor, id);
    authorize(who, challengePolicy.run, challenge);
    if (challenge.state !== "judging") throw conflict("winning.notJudging");
    const ids = (await judgedPhase(sql, id)).finalists.map((finalist) => finalist.id);
    const before = await feedbackTexts(sql, ids);
    const texts = ids.map((submissionId) => {
      const own = wish.texts.get(submissionId) ?? before.get(submissionId)?.text ?? "";
      return { submissionId, text: own === "" ? wish.rest : own };
    });
    await saveFeedbackTexts(sql, { texts, personId: actor.id, at: now });
  });
}
