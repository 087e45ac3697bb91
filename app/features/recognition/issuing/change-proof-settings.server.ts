import type { Actor, System } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { issuingPolicy } from "./issuing.policy.ts";
import {
  proofSettings,
  saveProofSettings,
  type ProofSettings,
} from "./proof-settings.store.server.ts";

/**
 * Sets as what the organisation issues credentials, and which issuers are asked about those of others. What has been signed
 * stays as it is. Setting the same again changes nothing. Throws `forbidden`, and `conflict` when somebody else has changed
 * it meanwhile.
 */
export async function changeProofSettings(
  actor: Actor | System,
  { revision, ...wanted }: ProofSettings,
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const now = await lockOrganisation(sql, actor);
    permit(now, issuingPolicy.configure, undefined);
    const { revision: present, ...standing } = await proofSettings(sql);
    if (isSame(standing, wanted)) return;
    if (present !== revision) throw conflict("issuing.changedMeanwhile");
    await saveProofSettings(sql, wanted);
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind: "proof-settings.changed", subject, data: {} });
  });
}

type Wanted = Omit<ProofSettings, "revision">;

function isSame(one: Wanted, other: Wanted): boolean {
  return (
    one.issuerName === other.issuerName &&
    one.issuerUrl === other.issuerUrl &&
    one.issuerEmail === other.issuerEmail &&
    one.askedHosts.join(" ") === other.askedHosts.join(" ")
  );
}
