import { wallClock } from "#app/core/wall-clock.ts";
import type { VotingRule } from "../voting.ts";

/** A rule as its form shows it, the date as clocks of the time zone show it. */
export function ruleAsTyped(
  { hideCounts, hiddenUntil, showVoters }: VotingRule,
  timeZone: string,
): Record<string, string> {
  return {
    hideCounts,
    hiddenUntil: hiddenUntil ? wallClock(hiddenUntil, timeZone) : "",
    showVoters: showVoters ? "on" : "",
  };
}
