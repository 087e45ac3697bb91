import { duel } from "#server/bench/duel.ts";
import { type Figure, atMost, told } from "#server/bench/figure.ts";
import { openOrganisation } from "#server/bench/organisation/open-organisation.ts";
import { tokenOf } from "#server/bench/organisation/sizes.ts";
import { rawSearch } from "#server/bench/parts/raw-search.ts";
import { serve } from "#server/bench/served.ts";
import type { Stage } from "#server/bench/stage.ts";

const times = 10;

/** Searching and similar ideas, of a fixed mix, one after the other; and in an organisation ten times as large. */
export async function searchFigures(stage: Stage): Promise<Figure[]> {
  const { databaseUrl, fresh, screen, organisation } = stage;
  const large = await openOrganisation({ databaseUrl, times, fresh, screen });
  const grown = await serve(large.url, `groundswell=${tokenOf(1)}`);
  try {
    const results = await duel(
      {
        search: { ...stage.served, aim: { kind: "search" } },
        similar: { ...stage.served, aim: { kind: "similar" } },
        grownSearch: { ...grown, aim: { kind: "search" } },
        grownSimilar: { ...grown, aim: { kind: "similar" } },
      },
      // One connection: what is looked for is the time of an answer, not of waiting for another.
      { ...stage, connections: 1 },
    );
    const { search, similar, grownSearch, grownSimilar } = results;
    const raw = await rawSearch(organisation.url);
    return [
      atMost(100, {
        name: "search page, 95 % within",
        unit: "ms",
        ours: search.p95,
        limit: { of: "its main statement alone, by pg", value: raw.p95 },
        note: `half within ${search.p50.toFixed(1)} ms (limit ${raw.p50.toFixed(1)}); ${String(search.failures)} failures`,
      }),
      told({ name: "search page, app CPU", unit: "ms", ours: search.processor }),
      atMost(50, {
        name: "similar ideas, 95 % within",
        unit: "ms",
        ours: similar.p95,
        note: `half within ${similar.p50.toFixed(1)} ms; ${String(similar.failures)} failures`,
      }),
      grownFigure(200, "search page", search, grownSearch),
      grownFigure(100, "similar ideas", similar, grownSimilar),
    ];
  } finally {
    await grown.stop();
  }
}

interface Measured {
  readonly p50: number;
  readonly p95: number;
  readonly failures: number;
}

/** In the larger organisation an answer may take twice as long as the limit of the other. */
function grownFigure(limit: number, name: string, { p50, p95 }: Measured, grown: Measured): Figure {
  return atMost(limit, {
    name: `${name} at ×${String(times)}, 95 % within`,
    unit: "ms",
    ours: grown.p95,
    limit: { of: "the same at ×1", value: p95 },
    note: `half within ${grown.p50.toFixed(1)} ms (limit ${p50.toFixed(1)}); ${String(grown.failures)} failures`,
  });
}
