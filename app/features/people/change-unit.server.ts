import type { Actor, System } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { isNameTaken, isWithin, type Unit } from "./unit.ts";
import { allUnits, updateUnit } from "./unit.store.server.ts";

/**
 * Renames a unit, moves it under another one or to the top (null), or both. Throws `not_found`,
 * `invalid` when the unit above does not exist, `conflict` for a taken name or a place below itself.
 */
export async function changeUnit(actor: Actor | System, wanted: Unit): Promise<void> {
  await transact(actor, async (transaction) => {
    const { tx, sql } = transaction;
    const current = await lockOrganisation(sql, actor);
    permit(current, peoplePolicy.changeUnits, { personId: "" });
    const units = await allUnits(sql);
    const unit = units.find(({ id }) => id === wanted.id);
    if (!unit) throw notFound("people.unitUnknown");
    checkPlace(units, wanted);
    await updateUnit(tx, wanted);
    recordChange(transaction, unit, wanted);
  });
}

function checkPlace(units: readonly Unit[], wanted: Unit): void {
  const { id, parentId } = wanted;
  if (parentId !== null) {
    if (!units.some((unit) => unit.id === parentId)) {
      throw new Refusal("invalid", "people.unitAboveUnknown");
    }
    if (isWithin(units, parentId, id)) throw conflict("people.unitBelowItself");
  }
  if (isNameTaken(units, wanted)) throw conflict("people.unitNameTaken");
}

function recordChange({ record }: Transaction, before: Unit, after: Unit): void {
  const subject = { kind: "unit", id: after.id } as const;
  if (before.name !== after.name) {
    record({ kind: "unit.renamed", subject, data: { before: before.name, after: after.name } });
  }
  if (before.parentId !== after.parentId) {
    const data = { before: before.parentId, after: after.parentId };
    record({ kind: "unit.moved", subject, data });
  }
}
