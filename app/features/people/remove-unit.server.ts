import type { Actor, System } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { allUnits, deleteUnit, isUnitEmpty } from "./unit.store.server.ts";

/** Removes a unit to which nothing belongs any more. Throws `not_found`, and `conflict` while something does. */
export async function removeUnit(actor: Actor | System, unitId: string): Promise<void> {
  await transact(actor, async ({ tx, sql, record }) => {
    const current = await lockOrganisation(sql, actor);
    permit(current, peoplePolicy.changeUnits, { personId: "" });
    const unit = (await allUnits(sql)).find(({ id }) => id === unitId);
    if (!unit) throw notFound("people.unitUnknown");
    if (!(await isUnitEmpty(sql, unitId))) throw conflict("people.unitNotEmpty");
    await deleteUnit(tx, unitId);
    record({
      kind: "unit.removed",
      subject: { kind: "unit", id: unitId },
      data: { name: unit.name },
    });
  });
}
