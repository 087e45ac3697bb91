import type { Differences } from "#app/features/insights/rollups/check.server.ts";
import type { SettleProgress } from "#app/features/insights/published/settle.server.ts";
import type { RebuildProgress } from "#app/features/insights/rollups/rebuild.server.ts";
import type { Settle } from "#app/platform/registry.server.ts";
import type { Screen } from "#server/import/screen.ts";
import { OperatorError } from "#server/operator-error.ts";

interface Work {
  readonly rebuild: (onProgress: (progress: RebuildProgress) => void) => Promise<void>;
  readonly settle: (
    onProgress: (progress: SettleProgress) => void,
    minutes: number | null,
  ) => Promise<void>;
  /** What the server has done every hour and every night. */
  readonly settleFor: Settle;
  readonly check: () => Promise<Differences>;
}

/** Does what the words after the command ask for and says how far it is; returns the exit code, 1 when figures do not agree. */
export async function runInsights(
  words: readonly string[],
  screen: Screen,
  work: Work,
): Promise<number> {
  const [word, ...more] = words;
  if (more.length === 0 && word === "rebuild") return rebuild(screen, work);
  if (more.length === 0 && word === "check") return check(screen, work);
  if (word === "settle" && (more[0] === "due" || more[0] === "late") && more.length === 1) {
    await work.settleFor(more[0]);
    return 0;
  }
  if (word === "settle" && more.every(isMinutes) && more.length <= 1)
    return settle(screen, work, more[0] === undefined ? null : Number(more[0]));
  throw new OperatorError(
    "`npm run insights -- rebuild` reckons all figures anew, `npm run insights -- settle` settles what is published of people (for so many minutes at most, if you say how many), `npm run insights -- check` compares all with what they are reckoned from.",
  );
}

const nouns: Readonly<Record<RebuildProgress["step"], string>> = {
  idea: "ideas read",
  award: "awards read",
  kudos: "kudos read",
  challenge: "challenges read",
  counts: "sums made",
  periods: "weeks and months made",
  staff: "staff counted",
};

async function rebuild(screen: Screen, work: Work): Promise<number> {
  const began = Date.now();
  await work.rebuild(({ step, done, total }) => {
    screen.progress(done, total, nouns[step]);
  });
  screen.say(`All figures are reckoned anew (${secondsSince(began)} s).`);
  screen.say(
    "What is published of people is settled by the server by night; `npm run insights -- settle` does so now.",
  );
  return 0;
}

const isMinutes = (text: string) => /^[1-9]\d{0,3}$/.test(text);

async function settle(screen: Screen, work: Work, minutes: number | null): Promise<number> {
  const began = Date.now();
  let done = 0;
  await work.settle(({ grain, day }) => {
    done += 1;
    if (done % toldEvery === 0)
      screen.say(`What is published is settled back to the ${grain} that ends on ${day}.`);
  }, minutes);
  screen.say(
    `What is published of people is settled: ${done.toLocaleString("en")} weeks and months (${secondsSince(began)} s).`,
  );
  return 0;
}

/** After so many weeks or months it says how far it is. */
const toldEvery = 20;

function secondsSince(began: number): string {
  return String(Math.round((Date.now() - began) / 1000));
}

async function check(screen: Screen, work: Work): Promise<number> {
  const found = Object.entries(await work.check());
  if (found.length === 0) {
    screen.say("All figures agree with what they are reckoned from.");
    return 0;
  }
  for (const [table, keys] of found) {
    screen.say(`${table}: ${keys.length.toLocaleString("en")} differ, such as`);
    for (const key of keys.slice(0, 5)) screen.say(`  ${key}`);
  }
  screen.say("`npm run insights -- rebuild` puts them right.");
  return 1;
}
