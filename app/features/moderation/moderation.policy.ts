import type { Actor } from "#app/core/actor.ts";
import { allowIf, deny, type PolicyRow, type Rule, type Verdict } from "#app/core/policy.ts";
import type { Handled } from "./case.ts";

interface Written {
  readonly authorIds: readonly string[];
}

/** Who may do what in moderation. */
export const moderationPolicy = {
  report: (actor, { authorIds }: Written) => {
    if (!actor.active) return deny("reporting.refusedInactive");
    return allowIf(!authorIds.includes(actor.id), "reporting.refusedOwn");
  },
  /** The queue. What stands in it for whom is told by moderation_handlers(). */
  work: (actor: Actor, _: unknown) =>
    allowIf(actor.active && (actor.isModerator || actor.isAdmin), "moderation.refusedWork"),
  /** Reading a case. Nobody reads who reported what they wrote. */
  look: (actor, handled: Handled) => mayLook(actor, handled),
  handle: (actor, handled: Handled): Verdict => {
    if (actor.id === handled.deciderId) return deny("moderation.refusedDecider");
    return mayLook(actor, handled);
  },
  /** Hiding what nobody has reported. */
  hide: (actor, { authorIds }: Written) => {
    if (!actor.active || !actor.isModerator) return deny("moderation.refusedHide");
    return allowIf(!authorIds.includes(actor.id), "moderation.refusedOwn");
  },
  /** Naming the author of an idea who is not named on it. */
  lift: (actor, { authorIds }: Written) => {
    if (!actor.active || !actor.isModerator) return deny("moderation.refusedLift");
    return allowIf(!authorIds.includes(actor.id), "moderation.refusedOwn");
  },
  appeal: (actor, { authorIds }: Written) =>
    allowIf(actor.active && authorIds.includes(actor.id), "reporting.refusedAppeal"),
  configure: (actor: Actor, _: unknown) =>
    allowIf(actor.active && actor.isAdmin, "ruling.refusedConfigure"),
} satisfies Record<string, Rule<Handled & Written>>;

/** A moderator; an administrator where no moderator may. Never somebody who wrote it. */
function mayLook(actor: Actor, { concernedIds, moderatorsLeft }: Handled): Verdict {
  if (concernedIds.includes(actor.id)) return deny("moderation.refusedOwn");
  const stands = actor.isModerator || (actor.isAdmin && !moderatorsLeft);
  return allowIf(actor.active && stands, "moderation.refusedWork");
}

const others: Written = { authorIds: ["somebody-else"] };
const own = (actor: Actor): Written => ({ authorIds: [actor.id] });
const plain: Handled = { concernedIds: ["somebody-else"], deciderId: null, moderatorsLeft: true };

/** For docs/permissions.md. */
export const moderationPolicyRows: readonly PolicyRow[] = [
  {
    action: "report an idea or a comment",
    situations: {
      "a colleague's": (actor) => moderationPolicy.report(actor, others),
      "one's own": (actor) => moderationPolicy.report(actor, own(actor)),
    },
  },
  {
    action: "read a case of moderation",
    situations: {
      "about a colleague": (actor) => moderationPolicy.look(actor, plain),
      "about what one wrote": (actor) =>
        moderationPolicy.look(actor, { ...plain, concernedIds: [actor.id] }),
      "an appeal against what one decided": (actor) =>
        moderationPolicy.look(actor, { ...plain, deciderId: actor.id }),
    },
  },
  {
    action: "decide a case of moderation",
    situations: {
      "about a colleague": (actor) => moderationPolicy.handle(actor, plain),
      "about what one wrote": (actor) =>
        moderationPolicy.handle(actor, { ...plain, concernedIds: [actor.id] }),
      "an appeal against what one decided": (actor) =>
        moderationPolicy.handle(actor, { ...plain, deciderId: actor.id }),
      "while no moderator may": (actor) =>
        moderationPolicy.handle(actor, { ...plain, moderatorsLeft: false }),
    },
  },
  {
    action: "hide what nobody has reported",
    situations: {
      "a colleague's": (actor) => moderationPolicy.hide(actor, others),
      "one's own": (actor) => moderationPolicy.hide(actor, own(actor)),
    },
  },
  {
    action: "appeal against a hiding or a warning",
    situations: {
      "of what one wrote": (actor) => moderationPolicy.appeal(actor, own(actor)),
      "of what a colleague wrote": (actor) => moderationPolicy.appeal(actor, others),
    },
  },
  {
    action: "learn who wrote an idea that names nobody",
    situations: {
      "a colleague's": (actor) => moderationPolicy.lift(actor, others),
      "one's own": (actor) => moderationPolicy.lift(actor, own(actor)),
    },
  },
  {
    action: "read the log of moderation",
    situations: { "": (actor) => moderationPolicy.work(actor, null) },
  },
  {
    action: "set reasons and limits of moderation",
    situations: { "": (actor) => moderationPolicy.configure(actor, null) },
  },
];
