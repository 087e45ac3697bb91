import type { Actor, System } from "#app/core/actor.ts";
import type { Hex } from "#app/core/colour.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lookToChange, subject, type From } from "./look-to-change.server.ts";
import { forgetLook } from "./look.queries.server.ts";
import { saveAccent } from "./look.store.server.ts";

/**
 * Chooses the colour from which the accent is made; null gives the product its own again.
 * Throws `conflict` when somebody else has changed the look meanwhile.
 */
export async function changeAccent(
  actor: Actor | System,
  { accent, ...from }: { readonly accent: Hex | null } & From,
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const isSame = ({ accent: before }: { accent: Hex | null }) => before === accent;
    const standing = await lookToChange(sql, actor, from, isSame);
    if (isSame(standing)) return;
    await saveAccent(sql, accent);
    record({ kind: "accent.chosen", subject, data: { before: standing.accent, after: accent } });
  });
  forgetLook();
}
