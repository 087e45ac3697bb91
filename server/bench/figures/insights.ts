import { setTimeout as pause } from "node:timers/promises";
import { duel } from "#server/bench/duel.ts";
import { atMost, type Figure } from "#server/bench/figure.ts";
import {
  votesCounted,
  insightsProgram,
  leadersThere,
  noLeadersThere,
} from "#server/bench/organisation/insights-scene.ts";
import { openOrganisation } from "#server/bench/organisation/open-organisation.ts";
import { openIdea, seededId, tokenOf } from "#server/bench/organisation/sizes.ts";
import { putVote } from "#server/bench/parts/requests.ts";
import { serve } from "#server/bench/served.ts";
import type { Stage } from "#server/bench/stage.ts";

const times = 10;
const patience = 60_000;
/** For so long what is told of people is settled: the weeks and months that the overview tells of come first. */
const minutesToSettle = "3";

/** Reckoning everything anew, how soon a vote is in the figures, and the overview in an organisation ten times as large. */
export async function insightsFigures(stage: Stage): Promise<Figure[]> {
  const { databaseUrl, fresh, screen, organisation } = stage;
  const large = await openOrganisation({ databaseUrl, times, fresh, screen });
  for (const { url } of [organisation, large]) await leadersThere(url);
  const rebuilt = await secondsOf(() => insightsProgram(organisation.url, "rebuild"));
  await insightsProgram(organisation.url, "settle", minutesToSettle);
  screen.say("  reckoning the larger organisation");
  const rebuiltLarge = await secondsOf(() => insightsProgram(large.url, "rebuild"));
  await insightsProgram(large.url, "settle", minutesToSettle);
  const late = await lateness(stage);
  // Both begin now, so that they know who leads.
  const cookie = `groundswell=${tokenOf(1)}`;
  const [standard, grown] = [await serve(organisation.url, cookie), await serve(large.url, cookie)];
  try {
    const { overview, overviewLarge } = await duel(
      {
        overview: { ...standard, aim: { kind: "overview" } },
        overviewLarge: { ...grown, aim: { kind: "overview" } },
      },
      // One connection: what is looked for is the time of an answer, not of waiting for another.
      { ...stage, connections: 1 },
    );
    return [
      atMost(60, {
        name: "all figures reckoned anew",
        unit: "s",
        ours: rebuilt,
        note: `at ×${String(times)} ${rebuiltLarge.toFixed(0)} s`,
      }),
      atMost(5, { name: "from a vote to the figures, longest of ten", unit: "s", ours: late }),
      atMost(150, {
        name: `overview at ×${String(times)}, 95 % within`,
        unit: "ms",
        ours: overviewLarge.p95,
        limit: { of: "the same at ×1", value: overview.p95 },
        note: `half within ${overviewLarge.p50.toFixed(1)} ms (limit ${overview.p50.toFixed(1)}); ${String(overviewLarge.failures)} failures`,
      }),
    ];
  } finally {
    await Promise.all([standard.stop(), grown.stop()]);
    for (const { url } of [organisation, large]) await noLeadersThere(url);
  }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Seconds from a vote's answer until it is counted. */
async function lateness({ organisation, served }: Stage): Promise<number> {
  let longest = 0;
  for (let n = 0; n < 10; n++) {
    const before = await votesCounted(organisation.url);
    const idea = seededId("idea", openIdea(n, organisation.sizes.ideas));
    const { path, ...wish } = putVote(
      served.origin,
      `groundswell=${tokenOf(2_000 + n)}`,
      idea,
      true,
    );
    const answer = await fetch(new URL(path, served.origin), wish);
    if (!answer.ok) throw new Error(`A vote was answered with ${String(answer.status)}.`);
    const began = performance.now();
    while ((await votesCounted(organisation.url)) === before) {
      if (performance.now() - began > patience) throw new Error("A vote was never counted.");
      await pause(50);
    }
    longest = Math.max(longest, (performance.now() - began) / 1000);
  }
  return longest;
}
