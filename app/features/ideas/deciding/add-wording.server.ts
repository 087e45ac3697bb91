import type { Actor, System } from "#app/core/actor.ts";
import { newId, organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { checkWording } from "./check-wording.server.ts";
import { decidingPolicy } from "./deciding.policy.ts";
import { insertWording, wordingsInOrder } from "./wording.store.server.ts";
import type { Wording } from "./wording.ts";

/** Adds a reason or reply after the others of its stage. Throws `forbidden`, and `invalid` without its texts. */
export async function addWording(
  actor: Actor | System,
  wording: Pick<Wording, "kind" | "stage" | "name" | "body">,
): Promise<void> {
  await transact(actor, async ({ tx, sql, now, record }) => {
    permit(await lockOrganisation(sql, actor), decidingPolicy.configure, null);
    await checkWording(sql, wording);
    const others = (await wordingsInOrder(sql)).filter(
      ({ kind, stage }) => kind === wording.kind && stage === wording.stage,
    );
    const id = newId(now.getTime());
    const position = Math.max(0, ...others.map((other) => other.position)) + 1;
    await insertWording(tx, { ...wording, id, position });
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind: "wording.added", subject, data: { wordingId: id } });
  });
}
