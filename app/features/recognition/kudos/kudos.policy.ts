import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** Who gives kudos, and who answers them. How many, and to whom, is told by kudos.ts. */
export const kudosPolicy = {
  give: ({ active }: Actor) => allowIf(active, "recognition.refusedKudos"),
  answer: (actor: Actor, { toId }: { readonly toId: string }) =>
    allowIf(actor.active && actor.id === toId, "recognition.refusedAnswer"),
  keepValues: (actor: Actor) => allowIf(actor.active && actor.isAdmin, "recognition.refusedValues"),
  choose: ({ active }: Actor) => allowIf(active, "recognition.refusedKudos"),
} satisfies Record<string, Rule<never>>;

/** For docs/permissions.md. */
export const kudosPolicyRows: readonly PolicyRow[] = [
  { action: "give kudos", situations: { "": kudosPolicy.give } },
  {
    action: "answer kudos",
    situations: {
      "one was given them": (actor) => kudosPolicy.answer(actor, { toId: actor.id }),
      "another was": (actor) => kudosPolicy.answer(actor, { toId: "another" }),
    },
  },
  {
    action: "keep the values in whose name kudos are given",
    situations: { "": kudosPolicy.keepValues },
  },
  {
    action: "decide about being recognised oneself",
    situations: { "": kudosPolicy.choose },
  },
];
