import type { Actor, System } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { forgetOrganisation } from "./people.queries.server.ts";
import { findOrganisation, saveOrganisation } from "./organisation.store.server.ts";
import type { OrganisationSettings } from "./organisation.ts";
import { peoplePolicy } from "./people.policy.ts";
import { isTimeZone } from "#app/core/time-zone.ts";

/**
 * Changes the organisation's name, time zone and language; `revision` is the state from which somebody began.
 * Throws `invalid` for a time zone that does not exist, `conflict` when somebody else has changed them meanwhile.
 */
export async function changeOrganisation(
  actor: Actor | System,
  { revision, ...settings }: OrganisationSettings & { readonly revision?: number },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const current = await lockOrganisation(sql, actor);
    permit(current, peoplePolicy.changeOrganisation, { personId: "" });
    if (!isTimeZone(settings.timeZone)) throw new Refusal("invalid", "people.timeZoneUnknown");
    const standing = await findOrganisation(sql);
    const fields = differences(standing, settings);
    if (fields.length === 0) return;
    if (revision !== undefined && revision !== (standing?.revision ?? 0))
      throw conflict("people.organisationChangedMeanwhile");
    await saveOrganisation(sql, settings);
    record({
      kind: "organisation.changed",
      subject: { kind: "organisation", id: organisationId },
      data: { fields },
    });
  });
  forgetOrganisation();
}

function differences(before: OrganisationSettings | null, after: OrganisationSettings): string[] {
  const facts = ["name", "timeZone", "language"] as const;
  return facts.filter((fact) => before?.[fact] !== after[fact]);
}
