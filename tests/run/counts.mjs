import { readFileSync } from "node:fs";

/**
 * Counts the test cases in a suite's JSON report. A file that could not be loaded, and a suite that
 * failed without a failed case (an error that nothing caught) or left no report, count as one failure each.
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countCases(runner, reportFile, exitCode) {
  const counted = read(runner, reportFile);
  return { ...counted, failed: exitCode === 0 ? counted.failed : Math.max(1, counted.failed) };
}

function read(runner, reportFile) {
  try {
    return readers[runner](JSON.parse(readFileSync(reportFile, "utf8")));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const readers = {
  vitest: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(isUnloadable).length,
    skipped: numPendingTests + numTodoTests,
  }),
  playwright: ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }),
};

function isUnloadable({ status, assertionResults }) {
  return status === "failed" && assertionResults.every((result) => result.status !== "failed");
}
