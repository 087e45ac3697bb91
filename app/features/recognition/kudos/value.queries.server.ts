import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { kudosPolicy } from "./kudos.policy.ts";
import { valueNameIn, type NamedText, type ValueName } from "./value-name.ts";

export interface OfferedValue {
  readonly id: string;
  readonly name: NamedText;
}

interface ValueRow {
  readonly id: string;
  readonly name: ValueName;
  readonly archived: boolean;
  /** How many thanks were given in its name. */
  readonly kudos: number;
}

/** The values in whose name thanks can be given, in their order. */
export async function offeredValues(language: Language): Promise<readonly OfferedValue[]> {
  return (await allValues())
    .filter(({ archived }) => !archived)
    .map(({ id, name }) => ({ id, name: valueNameIn(name, language) }));
}

/** Every value for whoever keeps them, those that are offered first. Throws `forbidden`. */
export async function keptValues(actor: Actor): Promise<readonly ValueRow[]> {
  authorize(actor, kudosPolicy.keepValues, undefined);
  return allValues();
}

/** One value for whoever keeps them. Throws `forbidden` or `not_found`. */
export async function keptValue(actor: Actor, id: string): Promise<ValueRow> {
  const value = (await keptValues(actor)).find((one) => one.id === id);
  if (!isId(id) || !value) throw notFound("recognition.valueNotFound");
  return value;
}

function allValues(): Promise<ValueRow[]> {
  return prepared(
    "kudos-values",
    `select v.id, v.name, v.archived_at is not null as archived,
       (select count(*)::int from kudos k where k.value_id = v.id) as kudos
     from kudos_value v order by v.archived_at is not null, v.position, v.id`,
    [],
  );
}
