import type { Actor } from "#app/core/actor.ts";
import { allow, allowIf, deny, type PolicyRow, type Verdict } from "#app/core/policy.ts";

/** What rules need to know of what a file hangs on: what it says itself of who may attach, and who sees it. */
interface Held {
  readonly attachable: Verdict;
}

/** Who may change files. Who may see them, and attach to what, is the subject's to say. */
export const filePolicy = {
  /** Adding one, describing it and taking it away. */
  change: (actor: Actor, { attachable }: Held): Verdict =>
    actor.active ? attachable : deny("files.refusedInactive"),
  /** Fetching one that moderators hide. */
  seeHidden: (actor: Actor, held: Held): Verdict =>
    actor.active && actor.isModerator ? allow : filePolicy.change(actor, held),
  changeRules: (actor: Actor): Verdict =>
    allowIf(actor.active && actor.isAdmin, "attaching.refusedRules"),
};

const own: Held = { attachable: allow };
const others: Held = { attachable: deny("ideas.refusedEdit") };

/** For docs/permissions.md. */
export const filePolicyRows: readonly PolicyRow[] = [
  {
    action: "attach a file, describe it and take it away",
    situations: {
      "on one's own idea or draft": (actor) => filePolicy.change(actor, own),
      "on a colleague's idea": (actor) => filePolicy.change(actor, others),
    },
  },
  {
    action: "fetch a file that moderators hide",
    situations: {
      "of one's own idea": (actor) => filePolicy.seeHidden(actor, own),
      "of a colleague's idea": (actor) => filePolicy.seeHidden(actor, others),
    },
  },
  { action: "say which files are taken", situations: { "": filePolicy.changeRules } },
];
