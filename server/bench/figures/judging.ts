import { atMost, median, quantile, type Figure, told } from "#server/bench/figure.ts";
import {
  completeAll,
  judgingScene,
  setUpJudging,
  takeDownJudging,
} from "#server/bench/organisation/judging-scene.ts";
import { tokenOf } from "#server/bench/organisation/sizes.ts";
import type { Stage } from "#server/bench/stage.ts";

const { challengeId, phaseId, submissions, sponsor } = judgingScene;
const cookie = `groundswell=${tokenOf(sponsor)}`;
const pageOf = (path: string) => `/challenges/${challengeId}/${path}`;

/** Judging a thousand submissions by three judges each: the assignment, the sponsors' board, and the ranking. */
export async function judgingFigures(stage: Stage): Promise<Figure[]> {
  const { organisation, served } = stage;
  const times = stage.seconds < 2 ? 10 : 30;
  await setUpJudging(organisation.url);
  try {
    const preview = pageOf(`judges/assignment?phase=${phaseId}&wanted=3&seed=bench`);
    const planned = await timed(() => get(served.origin, preview));
    const assigning = await timed(() => assign(served.origin, markIn(planned.answer)));
    await completeAll(organisation.url);
    const board = await repeated(times, () => get(served.origin, pageOf("evaluations")));
    const ranking = await repeated(times, () => get(served.origin, pageOf("ranking")));
    const of = `${String(submissions)} submissions × 3 judges`;
    return [
      atMost(1_000, {
        name: "assignment of judges, done",
        unit: "ms",
        ours: assigning.took,
        note: of,
      }),
      told({ name: "assignment of judges, preview", unit: "ms", ours: planned.took, note: of }),
      atMost(150, {
        name: "sponsors' board of judging, 95 % within",
        unit: "ms",
        ours: quantile(board, 0.95),
        note: `half within ${(median(board) ?? NaN).toFixed(0)} ms`,
      }),
      told({
        name: "ranking of all, 95 % within",
        unit: "ms",
        ours: quantile(ranking, 0.95),
        note: `half within ${(median(ranking) ?? NaN).toFixed(0)} ms`,
      }),
    ];
  } finally {
    await takeDownJudging(organisation.url);
  }
}

async function repeated(times: number, work: () => Promise<unknown>): Promise<number[]> {
  // Code runs many times slower until V8 has seen it often enough.
  for (let n = 0; n < 5; n++) await work();
  const found: number[] = [];
  for (let n = 0; n < times; n++) found.push((await timed(work)).took);
  return found;
}

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; took: number }> {
  const began = performance.now();
  const answer = await work();
  return { answer, took: performance.now() - began };
}

async function get(origin: string, path: string): Promise<string> {
  const response = await fetch(origin + path, { headers: { cookie } });
  const text = await response.text();
  if (response.status !== 200)
    throw new Error(`${path} was answered with ${String(response.status)}`);
  return text;
}

function markIn(page: string): string {
  const [, mark = ""] = /name="mark" value="([^"]+)"/.exec(page) ?? [];
  return mark;
}

async function assign(origin: string, mark: string): Promise<void> {
  const response = await fetch(origin + pageOf("judges/assignment"), {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ phaseId, wanted: "3", seed: "bench", mark }),
  });
  if (response.status !== 302)
    throw new Error(`the assignment was answered with ${String(response.status)}`);
}
