import type { Actor, System } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { isNameTaken } from "./unit.ts";
import { allUnits, insertUnit } from "./unit.store.server.ts";

/**
 * Adds a unit under another one, or at the top (null), and returns its id. Throws `invalid` when the
 * unit above does not exist, `conflict` when a neighbour has the name.
 */
export async function addUnit(
  actor: Actor | System,
  { name, parentId }: { readonly name: string; readonly parentId: string | null },
): Promise<string> {
  return transact(actor, async ({ tx, sql, now, record }) => {
    const current = await lockOrganisation(sql, actor);
    permit(current, peoplePolicy.changeUnits, { personId: "" });
    const units = await allUnits(sql);
    const unit = { id: newId(now.getTime()), parentId, name };
    if (parentId !== null && !units.some(({ id }) => id === parentId)) {
      throw new Refusal("invalid", "people.unitAboveUnknown");
    }
    if (isNameTaken(units, unit)) throw conflict("people.unitNameTaken");
    await insertUnit(tx, unit);
    record({ kind: "unit.added", subject: { kind: "unit", id: unit.id }, data: { parentId } });
    return unit.id;
  });
}
