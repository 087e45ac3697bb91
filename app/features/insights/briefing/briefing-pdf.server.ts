import { setImmediate } from "node:timers/promises";
import { aboutHidden } from "../small-groups/hidden-words.ts";
import type { ChartVoice } from "../themes/theme.ts";
import type { View } from "../view/view.ts";
import { readBriefing, type Briefing } from "./briefing-content.server.ts";
import { drawChart } from "./paper/drawings.server.ts";
import { newPaper, type Paper } from "./paper/paper.server.ts";

export interface BriefingWish {
  readonly organisation: string;
  /** What else the filter says, in words: a category, a kind. */
  readonly narrowedTo: readonly string[];
  /** The day on which it is made, in words. */
  readonly madeOn: string;
}

/** The briefing of a view as a PDF file, made for reading on paper. */
export async function briefingPdf(
  view: View,
  voice: ChartVoice,
  wish: BriefingWish,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeBriefing(await readBriefing(view, voice), voice, wish);
}

/** Puts a briefing on paper. */
export async function writeBriefing(
  briefing: Briefing,
  voice: ChartVoice,
  { organisation, narrowedTo, madeOn }: BriefingWish,
): Promise<Uint8Array<ArrayBuffer>> {
  const { t, language } = voice;
  const title = t("briefing.paperTitle", { period: briefing.period });
  const paper = await newPaper({ title, language, author: organisation });
  paper.title(title, [
    organisation,
    [briefing.unit, ...narrowedTo].join(" · "),
    briefing.compared,
    t("briefing.madeOn", { day: madeOn }),
  ]);
  writeFigures(paper, briefing, voice);
  writeAttention(paper, briefing, voice);
  for (const chart of briefing.charts) {
    // Setting text takes a while, in which others have a turn.
    await setImmediate();
    drawChart(paper, chart, voice);
  }
  await setImmediate();
  writeDefinitions(paper, briefing, voice);
  return paper.end((page, pages) => {
    return t("briefing.foot", { organisation, period: briefing.period, page, pages });
  });
}

function writeFigures(
  paper: Paper,
  { overview, others, period, before }: Briefing,
  { t }: ChartVoice,
) {
  const columns = [
    { head: t("insights.figure"), share: 0.24 },
    { head: period, share: 0.18 },
    { head: before, share: 0.18 },
    { head: t("briefing.inWords"), share: 0.4 },
  ];
  const rowsOf = (figures: Briefing["overview"]) =>
    figures.map(({ name, now, before: earlier, sentence }) => [name, now, earlier, sentence]);
  paper.section(t("briefing.atAGlance"));
  paper.table(columns, rowsOf(overview));
  paper.section(t("briefing.allOthers"));
  paper.table(columns, rowsOf(others));
  paper.paragraph(aboutHidden(t), { tone: "muted", size: 9 });
}

function writeAttention(paper: Paper, { attention }: Briefing, { t }: ChartVoice): void {
  paper.section(t("insights.attention"));
  if (attention.length === 0) paper.paragraph(t("insights.attentionNone"));
  else paper.list(attention);
}

function writeDefinitions(paper: Paper, { overview, others }: Briefing, { t }: ChartVoice): void {
  paper.section(t("insights.howCounted"));
  paper.table(
    [
      { head: t("insights.figure"), share: 0.26 },
      { head: t("insights.definition"), share: 0.74 },
    ],
    [...overview, ...others].map(({ name, definition }) => [name, definition]),
  );
}
