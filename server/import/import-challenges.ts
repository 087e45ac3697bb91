import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { feedAtMost, readFeed } from "#app/features/challenges/arriving/feed.ts";
import { planArrival } from "#app/features/challenges/arriving/plan-arrival.queries.server.ts";
import {
  outcomeWords,
  problemWords,
  remarkWords,
} from "#app/features/challenges/arriving/report-words.ts";
import {
  reportOf,
  type FeedReport,
  type RemarksOfKind,
  type ReportedEntry,
} from "#app/features/challenges/arriving/report.ts";
import type { MessageKey } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import { bringInChallenges } from "#app/reactions/bring-in-challenges.server.ts";
import { translator } from "#app/words.server.ts";
import { OperatorError } from "#server/operator-error.ts";
import { readablePath } from "./readable-path.ts";
import { counted } from "./report.ts";
import type { Screen } from "./screen.ts";

interface ChallengesOrder {
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly all: boolean;
}

/** Brings challenges in, or with `--dry-run` says what would happen; returns the exit code. */
export async function importChallenges(
  { files, dryRun, all }: ChallengesOrder,
  screen: Screen,
): Promise<number> {
  const began = performance.now();
  const entries: unknown[] = [];
  for (const file of files) entries.push(...(await entriesOf(file)));
  const plan = dryRun
    ? await planArrival(sql, entries, new Date())
    : await bringInChallenges(entries);
  const report = reportOf(plan);
  for (const line of linesOf(report, all)) screen.say(line);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  screen.say(dryRun ? `Nothing was written (${seconds} s).` : `Done in ${seconds} s.`);
  return 0;
}

async function entriesOf(name: string): Promise<readonly unknown[]> {
  const path = await readablePath(name, ".json");
  // Larger files are refused before they fill the memory.
  const isLarge = (await stat(path)).size > feedAtMost;
  const feed = isLarge
    ? ({ refused: "arriving.fileLarge" } as const)
    : readFeed(await readFile(path));
  if ("refused" in feed) throw new OperatorError(`${basename(path)}: ${say(feed.refused)}`);
  return feed.entries;
}

function linesOf({ count, entries, remarks }: FeedReport, all: boolean): string[] {
  return [
    ...entries
      .filter(({ outcome }) => outcome !== "same" && (all || outcome !== "new"))
      .map(entryLine),
    ...remarks.flatMap((one) => remarkLines(one, all)),
    [
      counted(count.new, "new challenge"),
      `${String(count.changed)} changed`,
      `${String(count.same)} here already`,
      `${String(count.left)} left as they are here`,
      `${counted(count.bad, "problem")}.`,
    ].join(", "),
  ];
}

function entryLine({ id, title, outcome, problem, fields }: ReportedEntry): string {
  const why = problem ? say(problemWords[problem]) : fields.join(", ");
  const notes = why === "" ? "" : ` (${why})`;
  return `  ${id}: ${say(outcomeWords[outcome])}: ${title || "-"}${notes}`;
}

const linesShown = 3;

function remarkLines({ kind, lines }: RemarksOfKind, all: boolean): string[] {
  const shown = all ? lines : lines.slice(0, linesShown);
  const rest = lines.length - shown.length;
  return [
    `${say(remarkWords[kind])}: ${String(lines.length)}`,
    ...shown.map(({ id, field, text }) => `    ${id}  ${[field, text].filter(Boolean).join(": ")}`),
    ...(rest > 0 ? [`    … and ${String(rest)} more; --all shows them`] : []),
  ];
}

function say(key: MessageKey): string {
  return translator("en")(key);
}
