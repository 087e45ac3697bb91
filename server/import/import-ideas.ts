import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { isRefusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import type { Message } from "#app/core/words.ts";
import { organisationLanguage } from "#app/features/imports/import.queries.server.ts";
import { remarksOn, saidOf } from "#app/features/imports/importing/import-file.queries.server.ts";
import type { ImportWish, PlannedRow } from "#app/features/imports/importing/plan.ts";
import {
  outlineOf,
  type Planning,
} from "#app/features/imports/importing/plan-import.queries.server.ts";
import { shapeOfTable, type TableSource } from "#app/features/imports/importing/table.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { bringInIdeas } from "#app/reactions/bring-in-ideas.server.ts";
import { translator } from "#app/words.server.ts";
import { OperatorError } from "#server/operator-error.ts";
import type { IdeasOrder } from "./arguments.ts";
import { categoryCalled, unitCalled } from "./default-places.ts";
import { readablePath } from "./readable-path.ts";
import { counted } from "./report.ts";
import type { Screen } from "./screen.ts";

/** Brings a table of ideas in, or with `--dry-run` says what would happen; returns the exit code. */
export async function importIdeas(order: IdeasOrder, screen: Screen): Promise<number> {
  try {
    return await run(order, screen);
  } catch (error) {
    // The same sentences as on screen.
    if (isRefusal(error)) throw new OperatorError(say(error.says), { cause: error });
    throw error;
  }
}

function say({ key, values }: Message): string {
  return translator("en")(key, values);
}

async function run(order: IdeasOrder, screen: Screen): Promise<number> {
  const path = await readablePath(order.file, ".csv");
  const planning = await planningOf(order, path);
  for (const remark of remarksOn(planning.shape)) screen.say(say(remark));
  const shown = order.dryRun ? Infinity : badRowsShown;
  let bad = 0;
  const outline = await outlineOf(planning, (row) => {
    if (row.outcome === "bad" ? bad++ < shown : order.dryRun) screen.say(lineOf(row));
  });
  if (bad > shown) screen.say(`… and ${counted(bad - shown, "further problem")}.`);
  const { new: fresh, changed, here, left } = outline;
  const since = changed === 0 ? "" : `${String(changed)} changed since and left as they are, `;
  screen.say(
    `${planning.wish.name}: ${counted(fresh, "new idea")}, ${String(here)} here already, ${since}${String(left)} left out, ${counted(bad, "problem")}.`,
  );
  if (order.dryRun) return bad > 0 && order.strict ? 1 : 0;
  if (bad > 0 && order.strict) {
    screen.say(
      "Nothing was written, because of --strict. Put these rows right, then run it again.",
    );
    return 1;
  }
  return write(planning, fresh + changed + here + left + bad, screen);
}

const badRowsShown = 20;

async function planningOf(order: IdeasOrder, path: string): Promise<Planning> {
  const source: TableSource = {
    // A stream of bytes yields buffers; its type does not say so.
    open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>,
  };
  const wish: ImportWish = {
    name: order.name?.trim() ?? basename(path).replace(/\.csv$/i, ""),
    categoryId: order.category === undefined ? null : await categoryCalled(order.category),
    unitId: order.unit === undefined ? null : await unitCalled(order.unit),
    language: order.language ?? (await organisationLanguage(sql)),
    strict: order.strict,
  };
  if (wish.name === "") throw new OperatorError("Give the collection a --name that is not empty.");
  return { source, shape: await shapeOfTable(source), wish, now: new Date() };
}

/** One row: its line, what would happen, its title, and what is to be said about it. */
function lineOf(row: PlannedRow): string {
  const says = saidOf(row);
  const notes = says.length === 0 ? "" : ` (${says.map(say).join(" ")})`;
  return `  line ${String(row.line)}: ${outcomes[row.outcome]}: ${row.title || "-"}${notes}`;
}

const outcomes = {
  new: "new",
  changed: "changed since",
  here: "here already",
  left: "left out",
  bad: "problem",
} as const;

async function write(planning: Planning, rows: number, screen: Screen): Promise<number> {
  const began = performance.now();
  const importId = newId();
  const t = translator(await organisationLanguage(sql));
  const names = {
    account: t("imports.account", { election: planning.wish.name }),
    accountUnit: t("imports.unit"),
  };
  const { added } = await bringInIdeas({ importId, planning, names }, (_sql, { done }) => {
    screen.progress(done, rows, "rows");
    return Promise.resolve();
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  screen.say(
    added === 0
      ? "There was nothing new to bring in; nothing was written."
      : `Brought ${counted(added, "idea")} in, in ${seconds} s. To take them out again: npm run import -- undo ${importId}`,
  );
  return 0;
}
