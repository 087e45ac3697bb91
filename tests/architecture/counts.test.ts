import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { countCases } from "#tests/run/counts.mjs";

let folder = "";

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the count of test cases", () => {
  const vitest = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [],
  };
  const playwright = { stats: { expected: 2, unexpected: 1, flaky: 0, skipped: 0 }, errors: [] };

  test("is what vitest's report says", () => {
    expect(countCases("vitest", report(vitest), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  test("is what Playwright's report says", () => {
    expect(countCases("playwright", report(playwright), 1)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
    });
  });

  test("takes a file that could not be loaded for a failure", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(countCases("vitest", report({ ...vitest, testResults }), 1).failed).toBe(1);
  });

  test("takes a run that failed without a failed case for a failure", () => {
    expect(countCases("vitest", report(vitest), 1).failed).toBe(1);
  });

  test("takes a run without a report for a failure", () => {
    expect(countCases("vitest", "/nowhere/report.json", 1)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
    expect(countCases("playwright", "/nowhere/report.json", 0).failed).toBe(1);
  });
});

function report(content: object): string {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}
