import { rmSync } from "node:fs";
import { ensureBuilt } from "../../server/starter/build.mjs";
import { ensureGenerated } from "../../server/starter/generate.mjs";
import { inRoot } from "../../server/starter/places.mjs";
import { done, say } from "../../server/starter/say.mjs";
import { countCases } from "./counts.mjs";
import { commandOf } from "./parts.mjs";
import { runProgram } from "./program.mjs";

/** What the whole run has come to. */
export const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs one static check. */
export async function check({ title, args, advice = "" }) {
  const began = Date.now();
  const { code, output } = await runProgram(args);
  if (code === 0) pass(`${title} (${since(began)})`);
  else fail(`${title} (${since(began)}). ${advice}`, output);
}

/** Generates the client and builds the product; returns whether that went well. */
export async function build() {
  const began = Date.now();
  try {
    await ensureGenerated();
    await ensureBuilt();
    pass(`Build (${since(began)})`);
    return true;
  } catch (error) {
    fail(`Build (${since(began)})`, error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Runs one suite of tests and adds its cases to the totals. */
export async function suite(one, filters, isPossible) {
  if (!isPossible) {
    fail(`${one.title}: not run, because the build failed`, "");
    return;
  }
  const began = Date.now();
  const reportFile = inRoot(".cache", "reports", `${one.name}.json`);
  rmSync(reportFile, { force: true });
  const { args, env } = commandOf(one, filters, reportFile);
  const { code, output } = await runProgram(args, env);
  const { passed, failed, skipped } = countCases(one.runner, reportFile, code);
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
  if (failed === 0) done(`${one.title}: ${passed} passed${unsteady(output)} (${since(began)})`);
  else complainWith(`${one.title}: ${passed} passed, ${failed} failed (${since(began)})`, output);
}

/** Journeys that passed only on the second try are told, so that nobody gets used to them. */
function unsteady(output) {
  const [, count] = /^\s+(\d+) flaky$/mu.exec(output) ?? [];
  return count === undefined ? "" : `, ${count} of them on the second try`;
}

function pass(line) {
  totals.passed++;
  done(line);
}

function fail(line, output) {
  totals.failed++;
  complainWith(line, output);
}

function complainWith(line, output) {
  say(`  ✗ ${line}\n`);
  say(output.trim().replaceAll(/^/gmu, "    "));
  say();
}

function since(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
