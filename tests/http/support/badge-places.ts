import type { World } from "./world.ts";
import { aBadge } from "#tests/support/recognition-builders.ts";
import { anEarnedAward, aRule } from "#tests/support/rule-builders.ts";

/** A badge of each standing, and one that the author has earned and keeps to themselves. */
export async function badgePlaces({ author }: World["people"]): Promise<Record<string, string>> {
  const ruled = await aRule();
  return {
    badge: await aBadge({ givers: ["rule", "leader"] }),
    ruledBadge: ruled.badgeId,
    retiredBadge: await aBadge({ retired: true }),
    earnedAward: await anEarnedAward({ by: author }),
  };
}
