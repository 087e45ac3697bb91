import { notFound } from "#app/core/errors.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { chartDownload } from "#app/ui/chart/download/chart-download.server.ts";
import { downloadFormatFrom } from "#app/ui/chart/download/download-format.ts";
import { sampleCharts } from "#app/ui/chart/samples/sample-charts.ts";
import { translator } from "#app/words.server.ts";

/** The files of the charts that the design page shows. */
export const loader = signedIn(({ params: { file = "" }, context: { language } }) => {
  const [name = "", ending] = file.split(".");
  const format = downloadFormatFrom(ending);
  const chart = Object.entries(sampleCharts).find(([key]) => key === name)?.[1];
  if (!format || !chart) throw notFound("ui.error404Text");
  return chartDownload({
    chart,
    format,
    name: `groundswell-${name}`,
    language,
    t: translator(language),
  });
});
