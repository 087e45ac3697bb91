import type { Actor } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lookToChange, subject } from "./look-to-change.server.ts";
import { forgetLook } from "./look.queries.server.ts";
import { saveLogo, type StoredLook } from "./look.store.server.ts";

/** Takes the logo away, whatever it has become meanwhile; the product's mark stands in its place again. */
export async function removeLogo(actor: Actor): Promise<void> {
  const isGone = ({ logoHash }: StoredLook) => logoHash === null;
  await transact(actor, async ({ sql, record }) => {
    if (isGone(await lookToChange(sql, actor, {}, isGone))) return;
    await saveLogo(sql, { hash: null, alt: "", width: null, height: null, plate: "none" });
    record({ kind: "logo.removed", subject, data: {} });
  });
  forgetLook();
}
