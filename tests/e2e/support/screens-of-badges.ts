import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { changeBadge } from "#app/features/recognition/badge/change-badge.server.ts";
import { designBadge } from "#app/features/recognition/badge/design-badge.server.ts";
import { chooseRecognition } from "#app/features/recognition/choose.server.ts";
import { lookBack } from "#app/features/recognition/rules/look-back.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aBadge, aLook, someTerms } from "#tests/support/recognition-builders.ts";
import { anEarnedAward, aRule } from "#tests/support/rule-builders.ts";

const named = { takesKudos: true, isNamed: true, isLeftOut: false };

/** Badges of each kind, of which a leader has earned some, and the pages on which they are looked after. */
export async function screensOfBadges(me: Actor) {
  const changed = await aChangedBadge(me);
  await anEarnedAward({ by: me, openly: true, title: "A bench where the bus is late" });
  await anEarnedAward({ by: me, title: "A-bench-whose-name-is-so-long-that-it-has-to-be-broken" });
  const colleague = await aPerson({ name: "Bram Voorbeeld" });
  const held = await aRule();
  await anEarnedAward({ by: colleague, openly: true, rule: { badgeId: held.badgeId } });
  for (const person of [me, colleague]) await chooseRecognition(person, named);
  const going = await aRule({ atLeast: 1000 });
  const done = await aRule({ atLeast: 900, counts: "comment_helpful" });
  await lookBack({ ruleId: done.id });
  const retired = await aBadge({ retired: true });
  return {
    reading: {
      "catalogue of badges": "/badges",
      "badges that are no longer given": "/badges?standing=retired",
      "no badge with such a tag": "/badges?tag=nothing",
      "changed badge": `/badges/${changed}`,
      "badge with holders": `/badges/${held.badgeId}`,
      "retired badge": `/badges/${retired}`,
    },
    own: { "my badges": "/me/badges" },
    writing: {
      "design a badge": "/badges/new",
      "change a badge": `/badges/${changed}/edit`,
      "retire a badge": `/badges/${changed}/retirement`,
      "bring a badge back": `/badges/${retired}/restoration`,
      "rule that looks back": `/badges/${going.badgeId}/rule`,
      "rule that has looked back": `/badges/${done.badgeId}/rule`,
      "badge without a rule": `/badges/${await aBadge({ givers: ["rule"] })}/rule`,
      "badge that no rule gives": `/badges/${changed}/rule`,
      "end a rule": `/badges/${done.badgeId}/rule/end`,
    },
  };
}

async function aChangedBadge(me: Actor): Promise<string> {
  const id = newId();
  const terms = someTerms({
    givers: ["peers", "manager", "leader"],
    isRepeatable: true,
    caps: [
      { on: "giver", atMost: 0, days: 1 },
      { on: "giver_and_badge", atMost: 3, days: 90 },
      { on: "giver_and_recipient", atMost: 1, days: 366 },
    ],
  });
  await designBadge(me, { id, terms, look: aLook({ tags: ["counter"] }) });
  const look = aLook({
    tags: ["counter", "a tag as long as tags may be"],
    texts: {
      fr: {
        name: "Ressenti-au-guichet-et-partout-ailleurs",
        description: "Le public remarque la différence.",
        criteria: "- Quelque chose est devenu plus simple\n- et **on peut le montrer**",
      },
    },
  });
  await changeBadge(me, id, { look, terms, seenRevision: 0 });
  return id;
}
