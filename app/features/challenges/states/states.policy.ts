import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule, type Verdict } from "#app/core/policy.ts";
import type { ChallengeState } from "../challenge.ts";
import type { Seen } from "../challenge.policy.ts";
import { capacitiesOf, type Part } from "./capacity.ts";
import { waysBetween } from "./transitions.ts";

/** Who follows where a challenge stands from behind; who takes which way stands in transitions.ts. */
export const statesPolicy = {
  /** Seeing its log, and what comes next. */
  oversee: (actor, { part }) =>
    allowIf(capacitiesOf(actor, part).length > 0, "states.refusedOversee"),
} satisfies Record<string, Rule<Seen>>;

const somebody: Part = { isSponsor: false, isEntrant: false };
const parts: Readonly<Record<string, Part>> = {
  "one sponsors": { ...somebody, isSponsor: true },
  "one enters": { ...somebody, isEntrant: true },
  "others sponsor": somebody,
};

function row(action: string, rule: (actor: Actor, part: Part) => Verdict): PolicyRow {
  const situations = Object.entries(parts).map(
    ([situation, part]) => [situation, (actor: Actor) => rule(actor, part)] as const,
  );
  return { action, situations: Object.fromEntries(situations) };
}

function wayRow(action: string, from: ChallengeState, to: ChallengeState): PolicyRow {
  return row(action, (actor, part) => {
    const held = capacitiesOf(actor, part);
    const is = waysBetween(from, to).some(({ by }) => by.some((one) => held.includes(one)));
    return allowIf(is, "states.refusedOversee");
  });
}

/** For docs/permissions.md. */
export const statesPolicyRows: readonly PolicyRow[] = [
  row("see the log of a challenge and move it on", (actor, part) =>
    statesPolicy.oversee(actor, { state: "open", part }),
  ),
  wayRow("send a challenge to review", "draft", "in_review"),
  wayRow("approve a challenge", "in_review", "approved"),
  wayRow("request edits to a challenge", "in_review", "edits_requested"),
  wayRow("publish an approved challenge", "approved", "published"),
  wayRow("take a challenge that opens soon out of sight", "published", "unpublished"),
  wayRow("take an open challenge out of sight", "open", "unpublished"),
  wayRow("cancel a challenge", "open", "cancelled"),
  wayRow("close a challenge without award", "judging", "closed_without_award"),
  wayRow("announce the winners of a challenge", "judging", "announced"),
];
