import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { runImport } from "#server/import/run-import.ts";
import { OperatorError } from "#server/operator-error.ts";

/** A folder for a test file's files, and the import as a person at a terminal sees it. */
export function useImports(ending: string) {
  let folder = "";
  let files = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imports-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = async (...argv: string[]) => {
    const said: string[] = [];
    try {
      const code = await runImport(argv, {
        say: (line) => void said.push(line),
        progress: () => undefined,
      });
      return { code, text: said.join("\n") };
    } catch (error) {
      // What the program shows as a sentence; any other failure is the test's own.
      if (!(error instanceof OperatorError)) throw error;
      return { code: 1, text: error.message };
    }
  };
  const file = async (content: string | Buffer) => {
    const path = join(folder, `file${String(++files)}.${ending}`);
    await writeFile(path, content);
    return path;
  };
  return { run, file };
}
