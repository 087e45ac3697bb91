import { duel } from "#server/bench/duel.ts";
import { atMost, type Figure, told } from "#server/bench/figure.ts";
import { longDiscussion, seededId } from "#server/bench/organisation/sizes.ts";
import type { Stage } from "#server/bench/stage.ts";

/** The page of an idea with a hundred comments. */
export async function ideaFigures(stage: Stage): Promise<Figure[]> {
  const { served, load, seconds, repeats } = stage;
  const { long } = await duel(
    { long: { ...served, aim: { kind: "ideaPage", ideas: discussedIdeas(50) } } },
    { load, connections: 16, seconds, repeats },
  );
  return [
    atMost(8, {
      name: "idea page with 100 comments, app CPU",
      unit: "ms",
      ours: long.processor,
      note: `${(long.bytes / 1000).toFixed(0)} kB, ${String(long.failures)} failures`,
    }),
    told({ name: "idea page with 100 comments, rate", unit: "/s", ours: long.perSecond }),
  ];
}

/** Ideas that were seeded with a long discussion. */
export function discussedIdeas(count: number): string[] {
  return Array.from({ length: count }, (_, n) => seededId("idea", (n + 1) * longDiscussion.every));
}
