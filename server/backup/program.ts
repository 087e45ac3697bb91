import { inPlainWords, withoutSecrets } from "#server/database-trouble.ts";
import { OperatorError } from "#server/operator-error.ts";
import { filesSection } from "./format.ts";

/**
 * Runs a program that needs the database of DATABASE_URL and prints what it has to say; a failure becomes one
 * sentence on the error output and the exit code 1.
 */
export async function runProgram(work: (databaseUrl: string) => Promise<string>): Promise<void> {
  const databaseUrl = process.env["DATABASE_URL"] ?? "";
  try {
    process.stdout.write(`${await work(databaseUrl)}\n`);
  } catch (error) {
    process.stderr.write(`${sentenceFor(inPlainWords(error, withoutSecrets(databaseUrl)))}\n`);
    process.exitCode = 1;
  }
}

/** Whether the files that people attached are inside. */
export function filesInWords(rows: Readonly<Record<string, number>>): string {
  return filesSection in rows
    ? "The files that people attached are in it."
    : "The files that people attached are not in it: they are in the bucket, which is backed up by its own means.";
}

/** The sum of all rows, and of how many sections, in words. */
export function rowsInWords(rows: Readonly<Record<string, number>>): string {
  const tables = Object.entries(rows).filter(([name]) => name !== filesSection);
  const counts = tables.map(([, count]) => count);
  const sum = counts.reduce((total, count) => total + count, 0);
  return `${sum.toLocaleString("en")} rows of ${String(counts.length)} tables`;
}

function sentenceFor(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOSPC")
    return "The disk became full, so there is no backup. Free some space, then try again.";
  if (code === "EACCES" || code === "EROFS")
    return `The file cannot be written: ${reason}. Name another place.`;
  return `It failed, and nothing was changed: ${reason}.`;
}
