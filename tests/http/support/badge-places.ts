import type { World } from "./world.ts";
import { under } from "#app/platform/transact.server.ts";
import { aBadge, anArtwork } from "#tests/support/recognition-builders.ts";
import { anEarnedAward, aRule } from "#tests/support/rule-builders.ts";

/** A badge of each standing, one that the author has earned and keeps to themselves, and a drawing that none has. */
export async function badgePlaces({ author }: World["people"]): Promise<Record<string, string>> {
  const { shape, icon } = anArtwork();
  // Otherwise jobs would look back and sign while a test compares what there is.
  const [ruled, earnedAward] = await under(
    { quiet: true },
    async () => [await aRule({ atLeast: 1000 }), await anEarnedAward({ by: author })] as const,
  );
  return {
    ...{ shape, icon, earnedAward, ruledBadge: ruled.badgeId },
    badge: await aBadge({ givers: ["rule", "leader"] }),
    retiredBadge: await aBadge({ retired: true }),
  };
}
