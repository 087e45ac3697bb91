import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { recognitionSettings } from "../settings.store.server.ts";
import type { Gift } from "./gift.ts";
import { overseen, type OverseenKind, type Period } from "./oversight.ts";
import { safeguardsPolicy } from "./safeguards.policy.ts";

interface Asked {
  readonly of: OverseenKind;
  readonly days: Period;
}

/** To whom recognition has gone lately, for leaders and administrators. Throws `forbidden`. */
export async function oversightPage(actor: Actor, { of, days }: Asked) {
  authorize(actor, safeguardsPolicy.oversee, undefined);
  const [settings, given, staff] = await Promise.all([
    recognitionSettings(sql),
    prepared<Gift & { isOpen: boolean }>(`overseen-${of}`, giftsSql[of], [days]),
    prepared<{ id: string; unitId: string }>(
      "overseen-staff",
      `select id, unit_id as "unitId" from person where deactivated_at is null and import_id is null`,
      [],
    ),
  ]);
  const open = given.filter(({ isOpen }) => isOpen);
  const people = new Map(staff.map(({ id, unitId }) => [id, unitId]));
  const oversight = overseen({ gifts: given, open, staff: people }, settings);
  const [units, persons] = await Promise.all([
    namesOf(
      "unit",
      oversight.units.map(({ id }) => id),
    ),
    namesOf(
      "person",
      oversight.pairs.flatMap(({ personIds }) => personIds),
    ),
  ]);
  return {
    ...oversight,
    units: oversight.units.map((unit) => ({ ...unit, name: units.get(unit.id) ?? "" })),
    pairs: oversight.pairs.slice(0, pairsShown).map(({ personIds, there, back, closest }) => ({
      people: personIds.map((id) => ({ id, name: persons.get(id) ?? "" })),
      ...{ there, back },
      lastAt: closest[1].at.toISOString(),
    })),
    pairsCount: oversight.pairs.length,
    limits: settings,
  };
}

export type OversightPage = Awaited<ReturnType<typeof oversightPage>>;

const pairsShown = 50;

/** Kudos count all, those that give back too where pairs are looked for; of awards those that people gave. */
const giftsSql: Readonly<Record<OverseenKind, string>> = {
  kudos: `
    select k.id, k.value_id as "badgeId", k.from_id as "giverId", k.to_id as "recipientId", k.unit_id as "unitId", k.at,
      true as "isOpen"
    from kudos k where k.at > now() - make_interval(days => $1::int)`,
  awards: `
    select g.id, g.badge_id as "badgeId", g.giver_id as "giverId", a.person_id as "recipientId", a.unit_id as "unitId",
      g.prepared_at as at, a.state = 'announced' as "isOpen"
    from award_gift g join award a on a.gift_id = g.id
    where g.giver_id is not null and g.prepared_at > now() - make_interval(days => $1::int)
      and a.state in ('accepted_quietly', 'accepted_openly', 'announced')`,
};

async function namesOf(
  table: "unit" | "person",
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await prepared<{ id: string; name: string }>(
    `names-of-${table}`,
    `select id, name from ${table} where id = any($1::uuid[])`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
