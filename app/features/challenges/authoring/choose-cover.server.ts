import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { setCover } from "./challenge-drafts.store.server.ts";
import { isChangeable } from "./changeable.ts";

/**
 * Chooses the picture at the head of a challenge out of the files that hang on it. Throws `not_found`, `forbidden`,
 * `conflict` once it can no longer be changed, and `invalid` for what is no picture of it.
 */
export async function chooseCover(actor: Actor, id: string, fileId: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, id);
    authorize(who, challengePolicy.edit, challenge);
    if (!isChangeable("general", challenge.state)) throw conflict("challenges.notEditable");
    const revision = isId(fileId) ? await setCover(sql, { id, fileId, at: now }) : null;
    if (revision === null) throw new Refusal("invalid", "authoring.coverNoPicture");
    record({
      kind: "challenge.edited",
      subject: { kind: "challenge", id },
      data: { revision },
    });
  });
}
