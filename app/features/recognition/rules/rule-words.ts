/** A rule in plain sentences, and how it is written in a form. */
import { wordedDay } from "#app/core/time.ts";
import type { Language, MessageKey, Translate } from "#app/core/words.ts";
import type { FactKind } from "./fact.ts";
import type { Rule } from "./rule.ts";

/** A rule with its first day as in "2031-05-17". */
export type SaidRule = Omit<Rule, "badgeId" | "since"> & { readonly since: string | null };

/** What it takes, one sentence after the other. */
export function ruleSentences(rule: SaidRule, t: Translate, language: Language): string[] {
  const { counts, each, atLeast, within, earned, since } = rule;
  return [
    t(`rules.says_${counts}`, { count: atLeast }),
    ...eachSentence(counts, each, t),
    ...(within === null ? [] : [t(`rules.saysWithin_${within}`)]),
    t(`rules.saysEarned_${earned}`),
    ...(since === null ? [] : [t("rules.saysSince", { day: wordedDay(since, language) })]),
  ];
}

function eachSentence(counts: FactKind, each: Rule["each"], t: Translate): string[] {
  const of = eachWords[counts];
  return each === null || of === undefined ? [] : [t(of[each.different], { count: each.atLeast })];
}

type Different = NonNullable<Rule["each"]>["different"];

const eachWords: Partial<Record<FactKind, Readonly<Record<Different, MessageKey>>>> = {
  comment_helpful: {
    people: "rules.saysEach_comment_people",
    units: "rules.saysEach_comment_units",
  },
  idea_supported: { people: "rules.saysEach_idea_people", units: "rules.saysEach_idea_units" },
};
