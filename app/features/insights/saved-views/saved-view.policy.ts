import type { Actor } from "#app/core/actor.ts";
import { allow, deny, type PolicyRow, type Rule } from "#app/core/policy.ts";
import { insightsPolicy, type SeenUnit } from "../view/insights.policy.ts";

/** Whose a view is, and what it is of. */
export interface ViewPart extends SeenUnit {
  readonly personId: string;
  readonly isShared: boolean;
}

/** Who keeps views of figures: whoever sees these figures; a shared one is offered to others who do. */
export const savedViewPolicy = {
  keep: (actor: Actor, unit: SeenUnit) => {
    const entering = insightsPolicy.enter(actor);
    return entering.allowed ? insightsPolicy.see(actor, unit) : entering;
  },
  see: (actor: Actor, view: ViewPart) =>
    view.isShared && insightsPolicy.see(actor, view).allowed ? allow : deny("saved-views.unknown"),
  /** A colleague's view is as good as none. */
  change: (actor: Actor, { personId }: Pick<ViewPart, "personId">) =>
    actor.active && personId === actor.id ? allow : deny("saved-views.unknown"),
} satisfies { keep: Rule<SeenUnit>; see: Rule<ViewPart>; change: Rule<never> };

const inUnit = (lineage: readonly string[], isOwn = false) => ({
  ...{ lineage, isShared: true },
  personId: isOwn ? "actor" : "somebody",
});

/** For docs/permissions.md. */
export const savedViewPolicyRows: readonly PolicyRow[] = [
  {
    action: "keep a view of figures under a name, and share it",
    situations: {
      "of the whole organisation": (actor) => savedViewPolicy.keep(actor, { lineage: [] }),
      "of the own unit": (actor) => savedViewPolicy.keep(actor, { lineage: [actor.unitId] }),
    },
  },
  {
    action: "be offered a view of figures that somebody shares",
    situations: {
      "of the whole organisation": (actor) => savedViewPolicy.see(actor, inUnit([])),
      "of the own unit": (actor) => savedViewPolicy.see(actor, inUnit([actor.unitId])),
    },
  },
  {
    action: "change or remove a view that was kept",
    situations: {
      "it is one's own": (actor) => savedViewPolicy.change(actor, inUnit([], true)),
      "": (actor) => savedViewPolicy.change(actor, inUnit([])),
    },
  },
];
