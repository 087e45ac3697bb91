import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId, organisationId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { kudosPolicy } from "./kudos.policy.ts";
import { lockValues, saveArchived, saveValue, type StoredValue } from "./value.store.server.ts";
import type { ValueName } from "./value-name.ts";

const longest = 60;
const subject = { kind: "organisation", id: organisationId } as const;

/**
 * Adds a value in whose name thanks are given, or calls it otherwise. Repeating it is harmless. Throws `forbidden`,
 * `not_found`, `invalid` (no name, or too long) or `conflict` (another one is called so).
 */
export async function keepValue(actor: Actor, id: string, name: ValueName): Promise<void> {
  if (!isId(id)) throw notFound("recognition.valueNotFound");
  const names = Object.values(name);
  if (names.length === 0 || names.some((one) => one.trim() === "" || one.length > longest))
    throw new Refusal("invalid", "recognition.valueName", { limit: longest });
  await transact(actor, async ({ sql, record }) => {
    const values = await lockValues(sql);
    authorize(await actorNow(sql, actor), kudosPolicy.keepValues, undefined);
    const others = values.filter((one) => one.id !== id && !one.isArchived);
    if (others.some((one) => isCalledAlike(one.name, name)))
      throw conflict("recognition.valueTaken");
    if (values.some((one) => one.id === id && isSame(one.name, name))) return;
    await saveValue(sql, id, name);
    record({ kind: "kudos-value.kept", subject, data: { valueId: id } });
  });
}

/** Offers a value no longer, or again. Repeating it is harmless. Throws `forbidden`, `not_found` or `conflict`. */
export async function archiveValue(actor: Actor, id: string, isArchived: boolean): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const values = await lockValues(sql);
    authorize(await actorNow(sql, actor), kudosPolicy.keepValues, undefined);
    const value = values.find((one) => one.id === id);
    if (!value) throw notFound("recognition.valueNotFound");
    if (value.isArchived === isArchived) return;
    if (!isArchived && values.some((one) => isRival(one, value)))
      throw conflict("recognition.valueTaken");
    await saveArchived(sql, id, isArchived ? now : null);
    record({ kind: "kudos-value.archived", subject, data: { valueId: id, isArchived } });
  });
}

function isRival(one: StoredValue, value: StoredValue): boolean {
  return one.id !== value.id && !one.isArchived && isCalledAlike(one.name, value.name);
}

function isCalledAlike(one: ValueName, other: ValueName): boolean {
  return (["en", "fr"] as const).some((language) => {
    const [here, there] = [one[language], other[language]];
    return here !== undefined && here.trim().toLowerCase() === there?.trim().toLowerCase();
  });
}

function isSame(one: ValueName, other: ValueName): boolean {
  return one.en === other.en && one.fr === other.fr;
}
