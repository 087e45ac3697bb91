import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { unitPairs } from "#app/features/insights/figures/matrix.queries.server.ts";
import { weightOf } from "#app/features/insights/figures/silos.ts";
import { settlePublished } from "#app/features/insights/published/settle.server.ts";
import { checkRollups } from "#app/features/insights/rollups/check.server.ts";
import { themes } from "#app/features/insights/themes/themes.server.ts";
import { sheetSentence } from "#app/features/insights/view/entry-words.ts";
import { figuresCsv } from "#app/features/insights/view/figures-csv.server.ts";
import { overviewFigures } from "#app/features/insights/view/overview.ts";
import { readSheet } from "#app/features/insights/view/read-sheet.server.ts";
import type { View } from "#app/features/insights/view/view.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { under } from "#app/platform/transact.server.ts";
import type { Chart } from "#app/ui/chart/chart.ts";
import type { Figure } from "#app/ui/chart/figures.ts";
import { translator } from "#app/words.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { equationsIn } from "./example/arithmetic.ts";
import { exampleIn, readDocument, type Example } from "./example/document.ts";
import { play } from "./example/play.ts";
import { aWorld } from "./example/world.ts";
import { caughtUp } from "./rollup-world.ts";

useDatabase();

const t = translator("en");
const voice = { t, language: "en" } as const;

let document: string;
let example: Example;
beforeAll(async () => {
  document = await readDocument();
  example = exampleIn(document);
});

/** What is told of May. */
interface Page {
  readonly view: View;
  readonly csv: readonly (readonly string[])[];
  readonly sentences: readonly string[];
  readonly charts: Readonly<Record<"funnel" | "reasons" | "matrix", Chart>>;
}

/** Plays what the document says has happened, and reads what whoever looks in the end is shown. */
async function pageOfMay(): Promise<Page> {
  const world = await aWorld(example.units);
  await play(world, example.facts);
  await caughtUp();
  expect(await checkRollups()).toEqual({});
  const { looked } = world;
  if (!looked) throw new Error("Nobody looks at the figures.");
  return under({ now: looked.at }, async () => {
    await settlePublished({ withStale: true });
    const view = await readView(looked.by, new URLSearchParams("period=2026-05"));
    const sheet = await readSheet(view, overviewFigures);
    const chart = async (theme: "rules" | "silos", key: string) => {
      const read = themes[theme].charts[key];
      if (!read) throw new Error(`There is no chart ${key}.`);
      return read(view, voice);
    };
    return {
      view,
      csv: parse(await figuresCsv(view, voice), { bom: true }),
      sentences: overviewFigures.map((name) => plain(sheetSentence(name, sheet, voice))),
      charts: {
        funnel: await chart("rules", "funnel"),
        reasons: await chart("rules", "reasons"),
        matrix: await chart("silos", "matrix"),
      },
    };
  });
}

/** As a document is typed: with a space where a page has one at which no line breaks. */
function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, " ");
}

/** A number of a chart; what is hidden is said to be so. */
function told(value: Figure): string {
  return typeof value === "number" ? String(value) : "Hidden";
}

/** What is not compared with the period before. */
const notCompared = "–";

/** Every figure with what the page says of May and of April, by the names that the document uses. */
function figuresOf({ csv, charts: { funnel, reasons } }: Page): Record<string, readonly string[]> {
  const figures: Record<string, readonly string[]> = {};
  for (const [name = "", now = "", before = ""] of csv.slice(1))
    figures[name] = [plain(now), plain(before)];
  if (funnel.kind !== "funnel" || reasons.kind !== "bar") throw new Error("Other charts.");
  for (const { name, value, note } of funnel.stages)
    figures[`Funnel: ${name}`] = [note ? `${told(value)}, ${note}` : told(value), notCompared];
  for (const { name, value } of reasons.bars)
    figures[`${reasons.title}: ${name}`] = [told(value), notCompared];
  return figures;
}

/** The matrix as the document has it: a head, and a row for each unit. */
function matrixOf({ charts: { matrix } }: Page): readonly (readonly string[])[] {
  if (matrix.kind !== "heat-map") throw new Error("Another chart.");
  const head = ["people of ↓ for ideas of →", ...matrix.columns];
  return [head, ...matrix.rows.map(({ name, values }) => [name, ...values.map(told)])];
}

/** What lies behind the silo index, unit by unit in the order of the document. */
async function weightsOf({ view }: Page): Promise<readonly (readonly string[])[]> {
  const units = example.units.map(({ name }) => view.units.find((unit) => unit.name === name));
  const ids = units.map((unit) => unit?.id ?? "");
  const pairs = await unitPairs({ from: "2026-05-01", to: "2026-05-31" }, ids);
  const cell = (from: string, to: string) => {
    const pair = pairs.find(({ fromId, toId }) => fromId === from && toId === to);
    return String(pair ? weightOf(pair) : 0);
  };
  const names = example.units.map(({ name }) => name);
  const rows = ids.map((from, at) => [names[at] ?? "", ...ids.map((to) => cell(from, to))]);
  return [["weight by unit", ...names], ...rows];
}

describe("the example by hand in docs/insights.md", () => {
  test("comes to what the product says: figures, sentences, funnel and matrix", async () => {
    const page = await pageOfMay();
    expect(page.csv[0]?.slice(1, 3)).toEqual(example.periods);
    const written = example.figures.map(({ name, now, before }) => [name, [now, before]]);
    expect(new Set(written.map(([name]) => name)).size).toBe(written.length);
    expect(Object.fromEntries(written)).toEqual(figuresOf(page));
    expect(example.sentences).toEqual(page.sentences);
    expect(example.weights).toEqual(await weightsOf(page));
    expect(example.matrix).toEqual(matrixOf(page));
  });

  test("is reckoned right: every equation is true, and those beside a figure give it", () => {
    const equations = equationsIn(example.text);
    expect(equations.filter(({ isTrue }) => !isTrue)).toEqual([]);
    expect(equations.length).toBeGreaterThan(example.figures.length);
    for (const { name, byHand, now, before } of example.figures) {
      const told = `${now} ${before}`.match(/\d+(?:\.\d+)?/g) ?? [];
      for (const { result } of equationsIn(byHand)) expect(told, name).toContain(result);
    }
  });

  test.each([
    ["a weekday", "Tue 5 May, 09:00", "Wed 5 May, 09:00"],
    ["the order of rows", "Wed 1 Apr, 09:00", "Thu 30 Apr, 09:00"],
    ["a column", "| unit ", "| team "],
    ["a cell too many", "| Quiet hour ", "| Quiet | hour "],
    ["somebody without a unit", "Luca of Library", "Luca"],
    ["a table too many", "## An example by hand", "## An example by hand\n\n| a |\n| - |\n| b |"],
  ])("is not read with what nobody understands: %s", (_what, from, to) => {
    expect(document).toContain(from);
    expect(() => exampleIn(document.replace(from, to))).toThrow();
  });

  test.each([
    ["a verb", { does: "dreams of" }, "Nobody knows what that is"],
    ["a stage", { does: "decides “Perhaps” with 80 characters" }, "no stage called Perhaps"],
    ["a colleague", { does: "thanks Nemo for" }, "“Nemo”"],
    ["an idea", { does: "votes for", idea: "Free lunch" }, "“Free lunch”"],
    ["somebody", { people: [{ name: "Nemo", unit: "Library" }] }, "“Nemo”"],
    ["a unit", { people: [{ name: "Luca", unit: "Harbour" }] }, "“Harbour”"],
    ["a unit of others", { people: [{ name: "Luca", unit: "Roads" }] }, "Luca is not of Roads"],
  ])("is not played with what is not there: %s", async (_what, change, complaint) => {
    const world = await aWorld(example.units);
    const posted = example.facts.find(({ does }) => does === "posts");
    if (!posted) throw new Error("Nobody posts anything.");
    await expect(play(world, [posted, { ...posted, ...change }])).rejects.toThrow(complaint);
  });
});
