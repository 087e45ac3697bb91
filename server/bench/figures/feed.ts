import { type Figure, atMost, shareOfLimit, told } from "#server/bench/figure.ts";
import { duel } from "#server/bench/duel.ts";
import { poolSize, type Stage, withPart } from "#server/bench/stage.ts";

const connections = 16;

/** The feed as page and as JSON, beside a bare server that answers with the same rows. */
export function feedFigures(stage: Stage): Promise<Figure[]> {
  const { organisation, served, load, seconds, repeats } = stage;
  const { people } = organisation.sizes;
  return withPart("bareServer", async (bare) => {
    const { origin } = await bare.ask({ databaseUrl: organisation.url, connections: poolSize });
    const results = await duel(
      {
        page: { ...served, aim: { kind: "feedPage" } },
        barePage: { origin, pid: bare.pid, aim: { kind: "bareFeedPage", people } },
        json: { ...served, aim: { kind: "feedJson" } },
        bareJson: { origin, pid: bare.pid, aim: { kind: "bareFeedJson", people } },
        compressed: { ...served, aim: { kind: "feedPage", compressed: true } },
      },
      { load, connections, seconds, repeats },
    );
    const { page, barePage, json, bareJson, compressed } = results;
    return [
      atMost(3.5, {
        name: "feed page, app CPU",
        unit: "ms",
        ours: page.processor,
        limit: cpuLimit("bare Node, pg and React", barePage.processor),
        note: `${kilobytes(page.bytes)} (limit ${kilobytes(barePage.bytes)}), 99 % within ${page.p99.toFixed(0)} ms; ${String(page.failures)} failures`,
      }),
      shareOfLimit(0.4, {
        name: "feed page, rate",
        unit: "/s",
        ours: page.perSecond,
        limit: { of: "bare Node, pg and React", value: barePage.perSecond },
      }),
      told({
        name: "feed page as browsers ask for it (compressed), app CPU",
        unit: "ms",
        ours: compressed.processor,
        note: kilobytes(compressed.bytes),
      }),
      shareOfLimit(0.6, {
        name: "feed JSON, rate",
        unit: "/s",
        ours: json.perSecond,
        limit: { of: "bare Node and pg", value: bareJson.perSecond },
        note: `${String(json.failures)} failures`,
      }),
      told({
        name: "feed JSON, app CPU",
        unit: "ms",
        ours: json.processor,
        limit: cpuLimit("bare Node and pg", bareJson.processor),
      }),
    ];
  });
}

function cpuLimit(of: string, value: number | null) {
  return value === null ? undefined : { of, value };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
