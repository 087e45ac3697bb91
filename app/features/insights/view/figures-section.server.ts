import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import { readAttention } from "./attention.queries.server.ts";
import { insightsPolicy } from "./insights.policy.ts";
import { readSheet } from "./read-sheet.server.ts";
import { readView } from "./view.server.ts";

const shown = ["posted", "promiseKept", "explained"] as const;

/** Three figures of the last four weeks and how many answers are overdue, for My page of those who see figures. */
export async function figuresSection(actor: Actor) {
  if (!may(actor, insightsPolicy.enter, undefined)) return null;
  const view = await readView(actor, new URLSearchParams());
  const [sheet, { overdueIdeas }] = await Promise.all([
    readSheet(view, shown),
    readAttention(view),
  ]);
  return { sheet, shown, overdueIdeas, filter: view.filter, today: view.today };
}

export type FiguresOfMine = NonNullable<Awaited<ReturnType<typeof figuresSection>>>;
