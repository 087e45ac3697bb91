import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { saveChoice, type RecognitionChoice } from "./choice.store.server.ts";
import { kudosPolicy } from "./kudos/kudos.policy.ts";

/**
 * Decides for oneself whether one takes kudos, is named, and is compared with others. Repeating it is harmless. Throws
 * `forbidden` when they do not work here any more.
 */
export async function chooseRecognition(actor: Actor, choice: RecognitionChoice): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const who = await actorNow(sql, actor);
    authorize(who, kudosPolicy.choose, undefined);
    if (!(await saveChoice(sql, who.id, { ...choice, at: now }))) return;
    const subject = { kind: "person", id: who.id } as const;
    record({ kind: "recognition-choice.changed", subject, data: {} });
  });
}
