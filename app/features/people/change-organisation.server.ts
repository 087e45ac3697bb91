import type { Actor, System } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { forgetOrganisation } from "./people.queries.server.ts";
import { findOrganisation, saveOrganisation } from "./organisation.store.server.ts";
import { organisationId, type OrganisationSettings } from "./organisation.ts";
import { peoplePolicy } from "./people.policy.ts";
import { isTimeZone } from "./time-zone.ts";

/** Changes the organisation's name, time zone and language. Throws `invalid` for a time zone that does not exist. */
export async function changeOrganisation(
  actor: Actor | System,
  settings: OrganisationSettings,
): Promise<void> {
  await transact(actor, async ({ tx, sql, record }) => {
    const current = await lockOrganisation(sql, actor);
    permit(current, peoplePolicy.changeOrganisation, { personId: "" });
    if (!isTimeZone(settings.timeZone)) throw new Refusal("invalid", "people.timeZoneUnknown");
    const fields = differences(await findOrganisation(tx), settings);
    if (fields.length === 0) return;
    await saveOrganisation(tx, settings);
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
