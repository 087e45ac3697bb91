import type { Actor, System } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { LogoPicture } from "./look.ts";
import { lookToChange, subject, type From } from "./look-to-change.server.ts";
import { forgetLook } from "./look.queries.server.ts";
import { saveFile, saveLogo, type StoredLook } from "./look.store.server.ts";

/**
 * Puts a prepared picture beside the organisation's name, in place of the one before.
 * Throws `conflict` when somebody else has changed the look meanwhile.
 */
export async function changeLogo(
  actor: Actor | System,
  { picture, alt, ...from }: { readonly picture: LogoPicture; readonly alt: string } & From,
): Promise<void> {
  const { hash, width, height, plate } = picture;
  const isSame = ({ logoHash, logoAlt }: StoredLook) => logoHash === hash && logoAlt === alt;
  await transact(actor, async ({ sql, now, record }) => {
    if (isSame(await lookToChange(sql, actor, from, isSame))) return;
    await saveFile(sql, picture, now);
    await saveLogo(sql, { hash, alt, width, height, plate });
    record({ kind: "logo.changed", subject, data: { hash } });
  });
  forgetLook();
}
