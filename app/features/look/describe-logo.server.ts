import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lookToChange, subject, type From } from "./look-to-change.server.ts";
import { forgetLook } from "./look.queries.server.ts";
import { saveLogoAlt, type StoredLook } from "./look.store.server.ts";

/**
 * Says in other words what the logo shows, and keeps the picture.
 * Throws `invalid` while there is no logo, `conflict` when somebody else has changed the look meanwhile.
 */
export async function describeLogo(
  actor: Actor,
  { alt, ...from }: { readonly alt: string } & From,
): Promise<void> {
  const isSame = ({ logoHash, logoAlt }: StoredLook) => logoHash !== null && logoAlt === alt;
  await transact(actor, async ({ sql, record }) => {
    const standing = await lookToChange(sql, actor, from, isSame);
    if (standing.logoHash === null) throw new Refusal("invalid", "look.logoMissing");
    if (isSame(standing)) return;
    await saveLogoAlt(sql, alt);
    record({ kind: "logo.changed", subject, data: { hash: standing.logoHash } });
  });
  forgetLook();
}
