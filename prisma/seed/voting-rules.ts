import { system } from "#app/core/actor.ts";
import { changeVotingRule } from "#app/features/ideas/voting/change-voting-rule.server.ts";
import type { VotingRule } from "#app/features/ideas/voting.ts";
import { idOf } from "./chapter-people.ts";
import type { CategoryKey } from "./demo/categories.ts";

/** Set before anything is posted: an idea keeps the rule it was posted under. */
const rules: Partial<Record<CategoryKey, Omit<VotingRule, "hiddenUntil">>> = {
  work: { hideCounts: "until_voted", showVoters: false },
  together: { hideCounts: "never", showVoters: true },
};

/** In one category of the demo counts are hidden until one has voted, in another it is shown who voted. */
export async function setVotingRules(categories: ReadonlyMap<string, string>): Promise<void> {
  for (const [key, rule] of Object.entries(rules))
    await changeVotingRule(system, { id: idOf(categories, key), hiddenUntil: "", ...rule });
}
