/** A chart as a file that somebody takes along. */
import type { Chart } from "../chart.ts";
import type { TableWords } from "../chart-table.ts";
import { tableOf } from "../table-of.ts";
import { chartCsv } from "./chart-csv.ts";
import { pngOf } from "./chart-png.server.ts";
import { chartSvg } from "./chart-svg.server.tsx";
import type { DownloadFormat } from "./download-format.ts";

export interface ChartDownload extends TableWords {
  chart: Chart;
  format: DownloadFormat;
  /** Of the file, without its ending: "groundswell-funnel-2026-05". What is no letter, digit or hyphen is left out. */
  name: string;
}

/** The answer to a request for the file: saved rather than shown, and kept by nobody on the way. */
export async function chartDownload({ chart, format, name, ...words }: ChartDownload) {
  const { type, make } = kinds[format];
  const body = await make(chart, words);
  const fileName = `${name.replaceAll(/[^\w-]+/gu, "-").replaceAll(/^-+|-+$/gu, "") || "chart"}.${format}`;
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
      // Opened in spite of all, a drawing can do nothing.
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}

interface Kind {
  readonly type: string;
  readonly make: (chart: Chart, words: TableWords) => string | Promise<Uint8Array<ArrayBuffer>>;
}

const kinds: Record<DownloadFormat, Kind> = {
  csv: {
    type: "text/csv; charset=utf-8",
    make: (chart, words) => chartCsv(tableOf(chart, words), words),
  },
  svg: { type: "image/svg+xml; charset=utf-8", make: chartSvg },
  png: { type: "image/png", make: (chart, words) => pngOf(chartSvg(chart, words)) },
};
