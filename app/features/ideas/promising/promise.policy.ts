import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

interface Authored {
  readonly authorIds: readonly string[];
}

/** Who may do what with promises; asking an author is answering the idea, which `ideaPolicy.answer` rules. */
export const promisePolicy = {
  answerQuestion: (actor, { authorIds }: Authored) =>
    allowIf(actor.active && authorIds.includes(actor.id), "promising.refusedAnswer"),
  /** How promises are kept, by unit, and the ideas behind that. */
  oversee: (actor) =>
    allowIf(actor.active && (actor.role === "leader" || actor.isAdmin), "promising.refusedOversee"),
  configure: (actor) => allowIf(actor.active && actor.isAdmin, "promising.refusedConfigure"),
} satisfies Record<string, Rule<Authored>>;

const own = (actor: Actor): Authored => ({ authorIds: [actor.id] });
const others: Authored = { authorIds: ["somebody-else"] };

/** For docs/permissions.md. */
export const promisePolicyRows: readonly PolicyRow[] = [
  {
    action: "answer what the authors of an idea were asked",
    situations: {
      "one's own idea": (actor) => promisePolicy.answerQuestion(actor, own(actor)),
      "a colleague's": (actor) => promisePolicy.answerQuestion(actor, others),
    },
  },
  {
    action: "see how promises are kept, by unit",
    situations: { "": (actor) => promisePolicy.oversee(actor) },
  },
  {
    action: "say by when ideas are answered",
    situations: { "": (actor) => promisePolicy.configure(actor) },
  },
];
