import { spawn } from "node:child_process";
import type { FileSettings } from "#app/platform/files/file-settings.server.ts";

type Scanner = Pick<FileSettings, "scanCommand" | "searchPath">;

/** How long a scanner may take, in milliseconds. */
const patience = 60_000;

/**
 * Runs the scanner on a file, without a shell, and returns whether it found nothing. By the convention of scanners 0 is
 * clean and 1 infected; throws for anything else, and when it takes too long. Without a command nothing is found.
 */
export async function runScanner(
  { scanCommand: [program, ...words], searchPath }: Scanner,
  path: string,
  within = patience,
): Promise<boolean> {
  if (program === undefined) return true;
  const code = await exitCode([program, ...words, path], searchPath, within);
  if (code === 0 || code === 1) return code === 0;
  throw new Error(
    `The scanner (SCAN_COMMAND) ended with ${String(code)}, which is neither 0 nor 1.`,
  );
}

function exitCode(
  [program = "", ...words]: readonly string[],
  searchPath: string,
  within: number,
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    // It needs no settings of ours, which hold passwords.
    const scanner = spawn(program, words, {
      stdio: "ignore",
      env: { NODE_ENV: "production", PATH: searchPath },
      shell: false,
    });
    const timer = setTimeout(() => {
      scanner.kill("SIGKILL");
      reject(new Error("The scanner (SCAN_COMMAND) took too long and was ended."));
    }, within);
    scanner.on("error", (error) => {
      clearTimeout(timer);
      reject(new Error(`The scanner (SCAN_COMMAND) cannot be run: ${error.message}.`));
    });
    scanner.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}
