import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import type { RunSql } from "#app/core/subject.ts";
import { sql } from "#app/platform/db.server.ts";
import { onlyOnce } from "../awarding/occasion.ts";
import { catalogue, type BadgeCard } from "../badge/catalogue.queries.server.ts";
import { wholeCatalogue } from "../badge/catalogue-filter.ts";
import { timeZoneHere } from "../kudos/kudos.store.server.ts";
import { keyOfEarning, progressOf } from "../rules/earning.ts";
import { knownEarnings } from "../rules/earning.store.server.ts";
import { factKinds, type FactKind } from "../rules/fact.ts";
import { factsOf } from "../rules/facts.queries.server.ts";
import { rulesCounting, type StoredRule } from "../rules/rule.store.server.ts";

/** A badge that somebody has begun to earn. */
export interface BegunBadge extends Pick<BadgeCard, "id" | "name" | "lang" | "artwork"> {
  readonly have: number;
  readonly need: number;
}

/** The badges of which somebody has some of what it takes but not all, the nearest first. */
export async function badgesBegun(
  actor: Actor,
  language: Language,
  now: Date,
): Promise<readonly BegunBadge[]> {
  // Object.keys loses the type of the keys.
  const kinds = Object.keys(factKinds) as FactKind[];
  const rules = await notEarned(sql, actor, await rulesCounting(sql, kinds));
  if (rules.length === 0) return [];
  const [timeZone, { badges }] = await Promise.all([
    timeZoneHere(sql),
    catalogue(actor, wholeCatalogue, language),
  ]);
  const begun = await Promise.all(
    rules.map(async (rule) => {
      const facts = await factsOf(sql, rule.counts, [actor.id]);
      const { id: _, ...plain } = rule;
      const far = progressOf(plain, facts, { personId: actor.id, now, timeZone });
      const badge = badges.find(({ id }) => id === rule.badgeId);
      if (!badge || far.have === 0 || far.have >= far.need) return [];
      const { id, name, lang, artwork } = badge;
      return [{ id, name, lang, artwork, ...far }];
    }),
  );
  return begun.flat().sort((one, other) => other.have / other.need - one.have / one.need);
}

// What is earned with a single deed is never half done.
async function notEarned(run: RunSql, { id }: Actor, rules: readonly StoredRule[]) {
  const long = rules.filter(({ atLeast }) => atLeast > 1);
  const keyOf = ({ badgeId }: StoredRule) => keyOfEarning(badgeId, id, onlyOnce);
  const known = await knownEarnings(run, long.map(keyOf));
  return long.filter((rule) => !known.has(keyOf(rule)));
}
