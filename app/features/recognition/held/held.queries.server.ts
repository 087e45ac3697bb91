import type { Actor } from "#app/core/actor.ts";
import { wordedDay } from "#app/core/time.ts";
import type { Language } from "#app/core/words.ts";
import { dayOf } from "#app/core/working-days.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import type { BadgeLook } from "../badge/badge.ts";
import { shownWords } from "../badge/catalogue.queries.server.ts";
import { timeZoneHere } from "../kudos/kudos.store.server.ts";
import type { FactKind } from "../rules/fact.ts";
import { seenBehind } from "./behind.queries.server.ts";
import type { HeldBadge } from "./held-badge.ts";
import { held, heldOpenly } from "./shown-sql.server.ts";

interface Row extends Omit<HeldBadge, "name" | "lang" | "because" | "day"> {
  readonly texts: BadgeLook["texts"];
  readonly at: Date;
  readonly counts: FactKind | null;
  readonly subjectIds: readonly string[];
}

/** What somebody holds themselves, the latest first; nobody has so many that pages were needed. */
export async function ownBadges(actor: Actor, language: Language): Promise<readonly HeldBadge[]> {
  const rows = await prepared<Row>("own-badges", heldSql(held), [actor.id]);
  return inWords(rows, { viewer: actor, personId: actor.id, language });
}

/** What a person lets colleagues see of what they hold, the latest first. */
export async function badgesOf(
  viewer: Actor,
  personId: string,
  language: Language,
): Promise<readonly HeldBadge[]> {
  const rows = await prepared<Row>("open-badges-of", openBadgesSql, [personId]);
  return inWords(rows, { viewer, personId, language });
}

interface Reading {
  readonly viewer: Actor;
  readonly personId: string;
  readonly language: Language;
}

async function inWords(
  rows: readonly Row[],
  { viewer, personId, language }: Reading,
): Promise<readonly HeldBadge[]> {
  if (rows.length === 0) return [];
  const timeZone = await timeZoneHere(sql);
  const asked = rows.flatMap(({ subjectIds }) =>
    subjectIds.map((subjectId) => ({ subjectId, personId })),
  );
  const sight = await seenBehind(asked, viewer.id);
  return rows.map(({ texts, at, counts, subjectIds, ...row }) => {
    const { name, lang } = shownWords(texts, language);
    return {
      ...row,
      ...{ name, lang, day: wordedDay(dayOf(at, timeZone), language) },
      because: counts === null ? null : { counts, behind: sight(subjectIds, personId) },
    };
  });
}

const heldSql = (which: string) => `
  select a.id, a.badge_id as "badgeId", a.state::text, g.given_as::text as "givenAs", p.name as giver, v.texts,
    jsonb_build_object('shape', v.shape, 'colour', v.colour, 'icon', v.icon, 'ribbon', v.ribbon) as artwork,
    g.changed, g.for_whom as "forWhom", coalesce(e.earned_at, a.prepared_at) as at, r.counts,
    array(select s ->> 'subjectId' from jsonb_array_elements(e.subjects) s) as "subjectIds"
  from award a join award_gift g on g.id = a.gift_id
  join badge_version v on v.badge_id = g.badge_id and v.number = g.version
  left join person p on p.id = g.giver_id
  left join badge_earning e on e.key = g.earning_key
  left join badge_rule r on r.id = e.rule_id
  where a.person_id = $1::uuid and ${which}
  order by at desc, a.id desc limit 200`;

/** Of the person $1. */
export const openBadgesSql = heldSql(heldOpenly);
