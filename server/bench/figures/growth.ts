import { duel } from "#server/bench/duel.ts";
import { atMost, type Figure } from "#server/bench/figure.ts";
import { openOrganisation } from "#server/bench/organisation/open-organisation.ts";
import { tokenOf } from "#server/bench/organisation/sizes.ts";
import type { Aim } from "#server/bench/parts/requests.ts";
import { serve } from "#server/bench/served.ts";
import type { Stage } from "#server/bench/stage.ts";
import { discussedIdeas } from "./idea.ts";

const times = 10;

/** Half the answers come within this, in an organisation ten times as large, beside the standard one. */
export async function growthFigures(stage: Stage): Promise<Figure[]> {
  const { databaseUrl, fresh, screen, organisation } = stage;
  const large = await openOrganisation({ databaseUrl, times, fresh, screen });
  const served = await serve(large.url, `groundswell=${tokenOf(1)}`);
  const figures: Figure[] = [];
  try {
    for (const [name, aim] of Object.entries(aims)) {
      const { standard, grown } = await duel(
        {
          standard: { ...stage.served, aim: aim(organisation.sizes.ideas) },
          grown: { ...served, aim: aim(large.sizes.ideas) },
        },
        // One connection: what is looked for is the time of an answer, not of waiting for another.
        { ...stage, connections: 1 },
      );
      figures.push(
        atMost(1.2, {
          name: `${name}, median at ×${String(times)} ÷ ×1`,
          unit: "",
          ours: grown.p50 / standard.p50,
          note: `${grown.p50.toFixed(2)} ms ÷ ${standard.p50.toFixed(2)} ms; ${String(grown.failures + standard.failures)} failures`,
        }),
      );
    }
  } finally {
    await served.stop();
  }
  return figures;
}

const aims: Record<string, (ideas: number) => Aim> = {
  "feed page": () => ({ kind: "feedPage" }),
  "feed JSON": () => ({ kind: "feedJson" }),
  "idea page": () => ({ kind: "ideaPage", ideas: discussedIdeas(100) }),
  vote: (ideas) => ({ kind: "voteSpread", ideas }),
};
