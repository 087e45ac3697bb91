/**
 * Runs every check of the product: `npm test`, or parts of it: `npm test -- lint unit`.
 * Words that name no part narrow the tests to files with such a word in their path: `npm test -- http votes`.
 * Its last line is `N passed, N failed`; a static check and the build count as one each.
 */
import { mkdirSync } from "node:fs";
import { inRoot } from "../server/starter/places.mjs";
import { complain, say } from "../server/starter/say.mjs";
import { checks, suites, tools } from "./run/parts.mjs";
import { endChildren } from "./run/program.mjs";
import { build, check, suite, totals } from "./run/steps.mjs";
import { ensureBrowser } from "./support/browser.mjs";
import { testPostgres } from "./support/test-postgres.mjs";

const { parts, filters } = readArguments(process.argv.slice(2));
const wants = ({ name }) => parts.size === 0 || parts.has(name);

process.on("SIGINT", () => void stop(130)).on("SIGTERM", () => void stop(143));
mkdirSync(inRoot(".cache", "reports"), { recursive: true });
const began = Date.now();
let postgres;

try {
  await runEverything();
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
  totals.failed++;
}
await postgres?.stop();
report();

/** Two lanes, one per core: static checks beside the build and the tests that keep no clock; then the rest alone. */
async function runEverything() {
  const chosen = suites.filter(wants);
  if (chosen.length > 0) postgres = await testPostgres();
  if (postgres) process.env.TEST_DATABASE_URL = postgres.url;
  const needsBuild = wants({ name: "build" }) || chosen.some((one) => one.built);
  const [, isBuilt] = await Promise.all([
    inTurn(checks.filter(wants), check),
    inTurn(needsBuild ? [build] : [], (step) => step()).then(async (results) => {
      await inTurn(
        chosen.filter((one) => !one.built),
        runSuite,
      );
      return results.every(Boolean);
    }),
  ]);
  await inTurn(
    chosen.filter((one) => one.built),
    (one) => runSuite(one, isBuilt),
  );
}

async function runSuite(one, isPossible = true) {
  if (one.browser) process.env.CHROMIUM_PATH = ensureBrowser((words) => say(`  … ${words}`));
  await suite(one, filters, isPossible);
}

async function inTurn(steps, work) {
  const results = [];
  for (const step of steps) results.push(await work(step));
  return results;
}

function readArguments(words) {
  const isPart = (word) => Object.hasOwn(tools, word);
  return {
    parts: new Set(words.filter(isPart)),
    filters: words.filter((word) => !isPart(word)),
  };
}

function report() {
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : "";
  say(`\n  It took ${minutes} minutes${skipped}.\n`);
  say(`${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
}

async function stop(code) {
  endChildren();
  await postgres?.stop();
  process.exit(code);
}
