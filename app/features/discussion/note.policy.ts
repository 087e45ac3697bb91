import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

type Written = { readonly authorId: string };

/** Who may change a note. Who may read and write notes at all is the subject's to say: whoever may answer it. */
export const notePolicy = {
  change: (actor, { authorId }) =>
    allowIf(actor.active && actor.id === authorId, "notes.refusedChange"),
} satisfies Record<string, Rule<Written>>;

/** For docs/permissions.md; of people who may read the note. */
export const notePolicyRows: readonly PolicyRow[] = [
  {
    action: "edit or delete a note",
    situations: {
      "one's own": (actor: Actor) => notePolicy.change(actor, { authorId: actor.id }),
      "a colleague's": (actor: Actor) => notePolicy.change(actor, { authorId: "somebody-else" }),
    },
  },
];
