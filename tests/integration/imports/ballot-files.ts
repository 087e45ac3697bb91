import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { OperatorError } from "#server/operator-error.ts";
import { runImport } from "#server/import/run-import.ts";

/** What a made-up election says; everything has a sensible value. */
interface Wish {
  readonly meta?: Readonly<Record<string, string>>;
  /** Rows of id;cost;name;votes;description. */
  readonly projects?: readonly string[];
  /** Rows of voter_id;vote. */
  readonly votes?: readonly string[];
}

export const threeProjects = [
  "p1;1200;Benches by the river;3;Six wooden benches.",
  "p2;80.5;Later buses;1;",
  "p3;40;A mural;0;",
];
export const threeVotes = ["a;p1,p2", "b;p1", "c;p1"];

/** The text of a ballot file. */
export function ballotText({
  meta = {},
  projects = threeProjects,
  votes = threeVotes,
}: Wish = {}): string {
  const facts = {
    description: "Lakeside budget",
    instance: "2031",
    vote_type: "approval",
    ...meta,
  };
  const lines = [
    ...["META", "key;value", ...Object.entries(facts).map((fact) => fact.join(";"))],
    ...["PROJECTS", "project_id;cost;name;votes;description", ...projects],
    ...["VOTES", "voter_id;vote", ...votes],
  ];
  return `${lines.join("\n")}\n`;
}

/** A folder for a test file's ballot files, and the import as a person at a terminal sees it. */
export function useImports() {
  let folder = "";
  let files = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "ballots-"));
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
      if (!(error instanceof Error)) throw error;
      // What the program shows as a sentence; any other failure is the test's own.
      if (!(error instanceof OperatorError) && error.name !== "NotPabulib") throw error;
      return { code: 1, text: error.message };
    }
  };
  const file = async (content: string | Buffer = ballotText()) => {
    const path = join(folder, `${String(++files)}.pb`);
    await writeFile(path, content);
    return path;
  };
  return { run, file, folder: () => folder };
}
