import { isDeepStrictEqual } from "node:util";
import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import {
  revisedSettings,
  saveSettings,
  type RecognitionSettings,
} from "../settings.store.server.ts";
import { safeguardsPolicy } from "./safeguards.policy.ts";

/**
 * Sets allowance, caps, quiet mode, comparisons and alarms. The same again does nothing. Throws `forbidden`, or `conflict`
 * when somebody else has changed it meanwhile.
 */
export async function changeSettings(
  actor: Actor,
  { revision, ...settings }: RecognitionSettings & { readonly revision: number },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    permit(await lockOrganisation(sql, actor), safeguardsPolicy.configure, undefined);
    const { revision: standing, ...before } = await revisedSettings(sql);
    if (isDeepStrictEqual(before, settings)) return;
    if (standing !== revision) throw conflict("safeguards.overtaken");
    await saveSettings(sql, settings);
    const { weeklyKudos, isQuiet } = settings;
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind: "recognition-settings.changed", subject, data: { weeklyKudos, isQuiet } });
  });
}
