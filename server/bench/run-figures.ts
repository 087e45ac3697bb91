import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { resolve } from "node:path";
import type { Screen } from "#server/import/screen.ts";
import type { FigureName, FiguresOrder } from "./arguments.ts";
import type { Figure } from "./figure.ts";
import { commentFigures } from "./figures/comment.ts";
import { fanoutFigures } from "./figures/fanout.ts";
import { feedFigures } from "./figures/feed.ts";
import { growthFigures } from "./figures/growth.ts";
import { ideaFigures } from "./figures/idea.ts";
import { insightsFigures } from "./figures/insights.ts";
import { judgingFigures } from "./figures/judging.ts";
import { lighthouseFigures } from "./figures/lighthouse.ts";
import { searchFigures } from "./figures/search.ts";
import { notificationFigures } from "./figures/notifications.ts";
import { signingFigures } from "./figures/signing.ts";
import { startFigures } from "./figures/start.ts";
import { voteFigures } from "./figures/vote.ts";
import { weightFigures } from "./figures/weight.ts";
import { onStage, type Stage } from "./stage.ts";
import { tableLines } from "./table.ts";

const measures: Record<FigureName, (stage: Stage) => Promise<Figure[]>> = {
  weight: weightFigures,
  start: startFigures,
  feed: feedFigures,
  idea: ideaFigures,
  vote: voteFigures,
  comment: commentFigures,
  fanout: fanoutFigures,
  notifications: notificationFigures,
  search: searchFigures,
  judging: judgingFigures,
  signing: signingFigures,
  insights: insightsFigures,
  growth: growthFigures,
  lighthouse: lighthouseFigures,
};

/** Measures what was ordered and prints it as a table. */
export async function runFigures(
  order: FiguresOrder,
  { databaseUrl, screen }: { databaseUrl: string; screen: Screen },
): Promise<void> {
  const { figures, fresh, quick, json } = order;
  const found = await onStage({ databaseUrl, screen, fresh, quick }, async (stage) => {
    const lines: Figure[] = [];
    for (const name of figures) {
      screen.say(`Measuring ${name}`);
      lines.push(...(await measured(name, stage)));
    }
    return lines;
  });
  for (const line of ["", ...tableLines(found), "", machine()]) screen.say(line);
  if (json) await writeFile(fileFor(json), `${JSON.stringify(report(found), null, 2)}\n`);
}

/** What cannot be measured must not take the other figures along. */
async function measured(name: FigureName, stage: Stage): Promise<Figure[]> {
  try {
    return await measures[name](stage);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    stage.screen.say(`  could not be measured: ${reason}`);
    return [{ name, unit: "", ours: null, reach: null, met: null, note: reason }];
  }
}

function machine(): string {
  return `Node.js ${process.versions.node}, ${String(availableParallelism())} processors (${cpus()[0]?.model.trim() ?? "unknown"}). Ratios and processor times say more than rates: a machine is rarely alone.`;
}

function report(figures: readonly Figure[]) {
  return { at: new Date().toISOString(), machine: machine(), figures };
}

// npm runs scripts in the installation's folder and tells where it was called.
function fileFor(name: string): string {
  return resolve(process.env["INIT_CWD"] ?? "", name);
}
