import type { Actor, System } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isSameName } from "../category.ts";
import { checkWording } from "./check-wording.server.ts";
import { decidingPolicy } from "./deciding.policy.ts";
import { updateWording, wordingsInOrder } from "./wording.store.server.ts";
import type { Wording } from "./wording.ts";

/** Changes what a reason or reply says from now on; decisions keep what it said. Throws `not_found`, `forbidden`, `invalid`. */
export async function changeWording(
  actor: Actor | System,
  { id, name, body }: Pick<Wording, "id" | "name" | "body">,
): Promise<void> {
  await transact(actor, async ({ tx, sql, record }) => {
    permit(await lockOrganisation(sql, actor), decidingPolicy.configure, null);
    const before = (await wordingsInOrder(sql)).find((one) => one.id === id);
    if (!before) throw notFound("configuring.unknown");
    await checkWording(sql, { kind: before.kind, name, body });
    if (isSameName(before.name, name) && isSameName(before.body, body)) return;
    await updateWording(tx, { id, name, body });
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind: "wording.changed", subject, data: { wordingId: id } });
  });
}
