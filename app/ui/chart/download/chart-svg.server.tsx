/** A chart as an SVG document: everything it needs is in it but the font, which it names. */
import { renderToStaticMarkup } from "react-dom/server";
import { DictionaryContext } from "../../language/dictionary-context.ts";
import type { Chart } from "../chart.ts";
import type { TableWords } from "../chart-table.ts";
import { PatternScope } from "../patterns.tsx";
import { ChartPicture } from "../picture/chart-picture.tsx";
import { withLooks } from "../picture/looks.ts";

/** Draws it in the words of a language. */
export function chartSvg(chart: Chart, { language, t }: TableWords): string {
  const markup = renderToStaticMarkup(
    <DictionaryContext.Provider value={{ language, pageLanguage: language, say: t }}>
      <PatternScope id="chart">
        <ChartPicture chart={chart} />
      </PatternScope>
    </DictionaryContext.Provider>,
  );
  return withLooks(markup);
}
