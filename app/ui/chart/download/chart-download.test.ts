import { parse } from "csv-parse/sync";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { byteOrderMark } from "#app/core/csv.ts";
import { chartWords } from "#tests/support/drawn-chart.ts";
import type { Chart } from "../chart.ts";
import { sampleCharts } from "../samples/sample-charts.ts";
import { tableOf } from "../table-of.ts";
import { chartCsv } from "./chart-csv.ts";
import { chartDownload } from "./chart-download.server.ts";
import { downloadFormatFrom, downloadFormats } from "./download-format.ts";

const english = chartWords("en");
const cellsOf = (chart: Chart, words = english) => {
  const text = chartCsv(tableOf(chart, words), words);
  expect(text.startsWith(byteOrderMark)).toBe(true);
  // Without names of columns its rows are these.
  const rows: string[][] = parse(text, { bom: true });
  return rows;
};

describe("as CSV", () => {
  test.each(Object.entries<Chart>(sampleCharts))(
    "%s has a row for each of the page's table",
    (_name, chart) => {
      const { headers, rows } = tableOf(chart, english);
      const cells = cellsOf(chart);
      expect(cells).toHaveLength(rows.length + 1);
      expect(cells.every((row) => row.length === headers.length)).toBe(true);
    },
  );

  test("figures can be computed with, shares in percent, and nothing known is empty", () => {
    const [head, , , march, , may, , july] = cellsOf(sampleCharts.kept);
    expect(head).toEqual(["Month", "This year (%)", "The year before (%)", "Target (%)", "Notes"]);
    expect(march).toEqual([
      ...["Mar", "52", "35", "80", "12 March: Deputies can answer for absent managers."],
    ]);
    expect(may?.[1]).toBe("hidden");
    expect(july?.[2]).toBe("");
  });

  test("totals are sums, or words where a part is not told", () => {
    const rows = cellsOf(sampleCharts.standing);
    expect(rows[1]?.at(-1)).toBe("214");
    expect(rows[2]?.at(-1)).toBe("at least 71");
  });

  test("a number below nought stays one, and a name that is a formula does nothing", () => {
    const [, row] = cellsOf({
      ...sampleCharts["by-unit"],
      bars: [{ name: "=HYPERLINK(1)", value: -3 }],
    });
    expect(row).toEqual(["'=HYPERLINK(1)", "-3"]);
  });

  test("what is not told is said in the reader's language", () => {
    const rows = cellsOf(sampleCharts["by-unit"], chartWords("fr"));
    expect(rows[4]?.[1]).toBe("masqué");
    expect(rows[5]?.[1]).toBe("moins de 5");
  });
});

describe("as PNG", () => {
  test("it is twice as fine as the drawing, so that it is sharp on paper", async () => {
    const svg = await (await download("practice", "svg")).text();
    const [, width, height] = /width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
    const png = Buffer.from(await (await download("practice", "png")).arrayBuffer());
    expect(await sharp(png).metadata()).toMatchObject({
      format: "png",
      width: Number(width) * 2,
      height: Number(height) * 2,
    });
  });

  test("its words are drawn in the product's font, in both of its weights", async () => {
    const svg = (weight: number, family = "Public Sans") =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><text y="30" font-family="${family}" font-size="24" font-weight="${weight}">Where ideas go</text></svg>`;
    // Makes the font known.
    await download("few", "png");
    const pixelsOf = (drawing: string) => sharp(Buffer.from(drawing)).raw().toBuffer();
    const [regular, semibold, another] = [
      await pixelsOf(svg(400)),
      await pixelsOf(svg(600)),
      await pixelsOf(svg(400, "No Such Family")),
    ];
    expect(regular.equals(another)).toBe(false);
    expect(semibold.equals(regular)).toBe(false);
  });
});

test.each(downloadFormats)(
  "as %s it is saved, kept by nobody and taken for nothing else",
  async (format) => {
    const { headers } = await download("few", format, '../a"b\r\nX: é');
    expect(headers.get("Content-Disposition")).toBe(`attachment; filename="a-b-X.${format}"`);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cache-Control")).toBe("private, no-store");
    expect(headers.get("Content-Type")).toMatch(
      { csv: /^text\/csv/u, svg: /^image\/svg/u, png: /^image\/png$/u }[format],
    );
  },
);

test("only the three formats are known", () => {
  expect(downloadFormatFrom("png")).toBe("png");
  expect(downloadFormatFrom("exe")).toBeNull();
  expect(downloadFormatFrom(undefined)).toBeNull();
});

function download(
  name: keyof typeof sampleCharts,
  format: "csv" | "svg" | "png",
  as = name as string,
) {
  return chartDownload({ chart: sampleCharts[name], format, name: as, ...english });
}
