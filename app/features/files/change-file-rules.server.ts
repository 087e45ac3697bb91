import { isDeepStrictEqual } from "node:util";
import type { Actor, System } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { filePolicy } from "./file.policy.ts";
import { findFileRules, saveFileRules } from "./file-rules.store.server.ts";
import type { FileRules } from "./file-rules.ts";

const subject = { kind: "organisation", id: organisationId } as const;

/**
 * Says what files are taken from now on; those that are there stay. The same again does nothing.
 * Throws `forbidden`, or `conflict` when somebody else has changed it meanwhile.
 */
export async function changeFileRules(
  actor: Actor | System,
  { revision, ...rules }: FileRules,
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    permit(await lockOrganisation(sql, actor), filePolicy.changeRules, undefined);
    const { revision: standing, ...before } = await findFileRules(sql);
    if (isDeepStrictEqual(before, rules)) return;
    if (standing !== revision) throw conflict("attaching.rulesOvertaken");
    await saveFileRules(sql, rules);
    record({ kind: "file-rules.changed", subject, data: rules });
  });
}
