import type { Actor } from "#app/core/actor.ts";
import { allow, allowIf, deny, type PolicyRow, type Verdict } from "#app/core/policy.ts";

/** What rules need to know of what a file hangs on: what it says itself of who may attach, and who sees it. */
interface Held {
  readonly attachable: Verdict;
  readonly published: boolean;
}

/** Who may change files. Who may see them, and attach to what, is the subject's to say. */
export const filePolicy = {
  attach: (actor: Actor, { attachable }: Held): Verdict =>
    actor.active ? attachable : deny("files.refusedInactive"),
  remove: (actor: Actor, held: Held): Verdict => {
    const moderates = actor.active && actor.isModerator && held.published;
    return moderates ? allow : filePolicy.attach(actor, held);
  },
  changeRules: (actor: Actor): Verdict =>
    allowIf(actor.active && actor.isAdmin, "attaching.refusedRules"),
};

const own: Held = { attachable: allow, published: true };
const draft: Held = { attachable: allow, published: false };
const others: Held = { attachable: deny("ideas.refusedEdit"), published: true };

/** For docs/permissions.md. */
export const filePolicyRows: readonly PolicyRow[] = [
  {
    action: "attach and describe a file",
    situations: {
      "to one's own idea": (actor) => filePolicy.attach(actor, own),
      "to one's own draft": (actor) => filePolicy.attach(actor, draft),
      "to a colleague's idea": (actor) => filePolicy.attach(actor, others),
    },
  },
  {
    action: "take a file away",
    situations: {
      "from one's own idea": (actor) => filePolicy.remove(actor, own),
      "from a colleague's idea": (actor) => filePolicy.remove(actor, others),
      "from a colleague's draft": (actor) =>
        filePolicy.remove(actor, { ...others, published: false }),
    },
  },
  { action: "say which files are taken", situations: { "": filePolicy.changeRules } },
];
