import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import type { BadgeGiver } from "../badge/badge.ts";
import type { AwardState } from "./award.ts";
import {
  awardCapacitiesOf,
  nominationCapacitiesOf,
  type AwardPart,
  type NominationPart,
} from "./capacity.ts";
import type { NominationState } from "./nominating.ts";

interface Given {
  readonly givers: readonly BadgeGiver[];
}
interface SeenAward {
  readonly state: AwardState;
  readonly part: AwardPart;
}
interface SeenNomination {
  readonly state: NominationState;
  readonly part: NominationPart;
}

/** Who gives awards and nominates, and who sees what is not public. Where they lead is told by the tables of ways. */
export const awardingPolicy = {
  /** In person; a leader gives whatever managers may give. */
  give: (actor: Actor, { givers }: Given) =>
    allowIf(giverAs(actor, givers) !== null, "recognition.refusedGive"),
  nominate: ({ active }: Actor, { givers }: Given) =>
    allowIf(active && givers.includes("peers"), "recognition.refusedNominate"),
  /** Before its recipient has let it be announced it is for them, for whoever gave it, and for those who answer for all. */
  seeAward: (actor: Actor, { state, part }: SeenAward) =>
    allowIf(
      actor.active && (state === "announced" || awardCapacitiesOf(actor, part).length > 0),
      "recognition.refusedSee",
    ),
  /** Whoever is asked to second it; never those it is about, who hear of an award and not of its refusal. */
  seeNomination: (actor: Actor, { state, part }: SeenNomination) => {
    const isOpen = state === "nominated" || state === "seconded";
    const isInvolved = part.isNominator || part.isSeconder || actor.role === "leader";
    const held = nominationCapacitiesOf(actor, part);
    return allowIf(
      actor.active && !part.isRecipient && (isInvolved || (isOpen && held.length > 0)),
      "recognition.refusedSee",
    );
  },
} satisfies Record<string, Rule<never>>;

/** In which capacity somebody gives such a badge; null when they do not. */
export function giverAs(
  { active, role }: Pick<Actor, "active" | "role">,
  givers: readonly BadgeGiver[],
): "manager" | "leader" | null {
  if (!active) return null;
  if (role === "leader" && givers.includes("leader")) return "leader";
  return role !== "staff" && givers.includes("manager") ? "manager" : null;
}

const nobodysAward = { isRecipient: false, isGiver: false, hasRevoked: false };
const nobodysNomination = {
  isNominator: false,
  isSeconder: false,
  isRecipient: false,
  hasDecided: false,
};

/** For docs/permissions.md. */
export const awardingPolicyRows: readonly PolicyRow[] = [
  {
    action: "give a badge",
    situations: {
      "leaders give it": (actor) => awardingPolicy.give(actor, { givers: ["leader"] }),
      "managers give it": (actor) => awardingPolicy.give(actor, { givers: ["manager"] }),
      "peers nominate": (actor) => awardingPolicy.give(actor, { givers: ["peers"] }),
    },
  },
  {
    action: "nominate for a badge",
    situations: {
      "peers nominate": (actor) => awardingPolicy.nominate(actor, { givers: ["peers"] }),
      "a rule gives it": (actor) => awardingPolicy.nominate(actor, { givers: ["rule"] }),
    },
  },
  {
    action: "see an award that is not announced",
    situations: {
      "one's own": (actor) => seeAward(actor, { isRecipient: true }),
      "one gave it": (actor) => seeAward(actor, { isGiver: true }),
      "another's": (actor) => seeAward(actor, {}),
    },
  },
  {
    action: "see a nomination",
    situations: {
      "one is nominated": (actor) => seeNomination(actor, "seconded", { isRecipient: true }),
      "one made it": (actor) => seeNomination(actor, "turned_down", { isNominator: true }),
      "another's, open": (actor) => seeNomination(actor, "nominated", {}),
      "another's, decided": (actor) => seeNomination(actor, "turned_down", {}),
    },
  },
];

function seeAward(actor: Actor, part: Partial<AwardPart>) {
  return awardingPolicy.seeAward(actor, {
    state: "accepted_openly",
    part: { ...nobodysAward, ...part },
  });
}

function seeNomination(actor: Actor, state: NominationState, part: Partial<NominationPart>) {
  return awardingPolicy.seeNomination(actor, { state, part: { ...nobodysNomination, ...part } });
}
