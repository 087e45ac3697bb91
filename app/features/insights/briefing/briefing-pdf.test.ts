import { describe, expect, test } from "vitest";
import type { Language } from "#app/core/words.ts";
import { translator } from "#app/words.server.ts";
import type { Figure } from "#app/ui/chart/figures.ts";
import { elementsOf, readPdf, textOf } from "#tests/support/read-pdf.ts";
import { writeBriefing } from "./briefing-pdf.server.ts";
import type { Briefing, WrittenFigure } from "./briefing-content.server.ts";

const figure = (n: number): WrittenFigure => ({
  name: `Figure ${String(n)}`,
  now: `${String(n)}\u202f%`,
  before: `${String(n + 1)} %`,
  sentence: `${String(n)} % of what there was – “more” than before, as everybody on every floor of the house could see for themselves.`,
  definition: `How figure ${String(n)} is counted, in a sentence that is long enough to go on in a second line of its column.`,
});

const briefing: Briefing = {
  period: "May 2031",
  before: "April 2031",
  compared: "Compared with the period before: April 2031",
  unit: "Éducation & Jeunesse",
  overview: [1, 2, 3, 4, 5, 6, 7, 8].map(figure),
  others: Array.from({ length: 40 }, (_none, n) => figure(n + 9)),
  attention: [{ says: "3 answers are overdue", beneath: ["Permits: 2", "Waste: 1"] }],
  charts: [
    {
      kind: "line",
      title: "Ideas posted",
      description: "Month by month.",
      note: "2031",
      periods: ["March 2031", "April 2031", "May 2031"],
      periodHeader: "Month",
      series: [{ name: "Ideas posted", values: [3, { hidden: true }, 12] }],
      target: { value: 10, name: "Target" },
      notes: [{ at: 1.2, date: "5 April 2031", text: "Office move" }],
    },
    {
      kind: "funnel",
      title: "How far ideas come",
      description: "By now.",
      stages: [
        { name: "Open", value: 12 },
        { name: "Implemented", value: 3, note: "after 9 days" },
      ],
      nameHeader: "Stage",
      valueHeader: "Ideas",
      keptHeader: "Of the step before",
      noteHeader: "Time",
    },
    {
      kind: "bar",
      title: "Why not now",
      description: "Reasons.",
      bars: [{ name: "No money", value: 4 }],
      nameHeader: "Reason",
      valueHeader: "Ideas",
      layout: "rows",
    },
  ],
};

async function written(language: Language = "en") {
  const voice = { t: translator(language), language };
  const wish = { organisation: "Town", narrowedTo: ["Safety"], madeOn: "2 June 2031" };
  return readPdf(await writeBriefing(briefing, voice, wish));
}

describe("a briefing on paper", () => {
  test("is tagged, has a language, a title that is shown, and says that it is accessible", async () => {
    const { root, about } = await written("fr");
    expect(about).toContain("/Lang (fr)");
    expect(about).toContain("/Marked true");
    expect(about).toContain("/DisplayDocTitle true");
    expect(about).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(root.type).toBe("Document");
    expect(elementsOf(root, "H1").map(textOf)).toEqual(["Note de synthèse, May 2031"]);
  });

  test("has each figure in a row of a table, whose heads say what they are of", async () => {
    const { root } = await written();
    const [overview, others] = elementsOf(root, "Table");
    const rowsOf = (table: typeof overview) =>
      elementsOf(table ?? root, "TR").map(({ children }) => children.map(textOf));
    const rows = [overview, others].flatMap((table) => rowsOf(table).slice(1));
    const wanted = [...briefing.overview, ...briefing.others];
    expect(rows.map(([name, now, before]) => [name, now, before])).toEqual(
      wanted.map(({ name, now, before }) => [name, now.replace("\u202f", "\u00a0"), before]),
    );
    expect(rowsOf(overview)[0]).toEqual(["Figure", "May 2031", "April 2031", "In words"]);
    expect(overview?.children[0]?.children[0]?.says).toContain("/Scope /Column");
    expect(overview?.children[1]?.children[0]?.says).toContain("/Scope /Row");
  });

  test("says of each drawing all that it shows, beside drawing it", async () => {
    const { root } = await written();
    const figures = elementsOf(root, "Figure");
    expect(figures).toHaveLength(3);
    for (const { says } of figures) expect(says).toContain("/Alt");
    expect(textOf(figures[0] ?? root)).toContain("hidden");
    expect(textOf(figures[1] ?? root)).toContain("25% of the step before");
    expect(textOf(figures[2] ?? root)).toContain("No money");
  });

  test("says instead of a drawing that there would be nothing on it", async () => {
    const voice = { t: translator("en"), language: "en" } as const;
    const [line] = briefing.charts;
    if (line?.kind !== "line") throw new Error("The first chart has lines.");
    const withValues = (values: readonly Figure[]) => ({
      ...line,
      series: [{ name: "Ideas posted", values }],
    });
    const charts = [[{ hidden: true }], [0], [null]].map((values) =>
      withValues(values as Figure[]),
    );
    const wish = { organisation: "Town", narrowedTo: [], madeOn: "2 June 2031" };
    const { root } = readPdf(await writeBriefing({ ...briefing, charts }, voice, wish));
    expect(elementsOf(root, "Figure")).toEqual([]);
    const said = elementsOf(root, "P").map(textOf);
    for (const key of ["chart.allHidden", "chart.allNought", "chart.empty"] as const)
      expect(said).toContain(voice.t(key));
  });

  test("lists what needs attention", async () => {
    const { root } = await written();
    expect(elementsOf(root, "LI").map(textOf)).toEqual([
      "• 3 answers are overdue Permits: 2 Waste: 1",
    ]);
  });

  test("has bookmarks, and numbers on every page that are no content", async () => {
    const { root, pages, artifacts, bookmarks } = await written();
    expect(pages).toBeGreaterThan(2);
    for (const [n, foot] of artifacts.entries())
      expect(foot).toContain(`${String(n + 1)} of ${String(pages)}`);
    const headings = elementsOf(root, "H2").map(textOf);
    expect(headings.length).toBeGreaterThan(5);
    expect(bookmarks).toEqual(expect.arrayContaining(headings));
  });
});
