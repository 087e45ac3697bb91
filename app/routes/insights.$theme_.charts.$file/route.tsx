import { notFound } from "#app/core/errors.ts";
import { themes } from "#app/features/insights/themes/themes.server.ts";
import { isTheme } from "#app/features/insights/view/addresses.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { chartDownload } from "#app/ui/chart/download/chart-download.server.ts";
import { downloadFormatFrom } from "#app/ui/chart/download/download-format.ts";
import { translator } from "#app/words.server.ts";

/** A chart of figures as a file: its numbers, or its picture. */
export const loader = signedIn(async ({ actor, url, params, context: { language } }) => {
  const { theme = "", file = "" } = params;
  const [key = "", ending] = file.split(".");
  const format = downloadFormatFrom(ending);
  const charts = isTheme(theme) ? themes[theme].charts : {};
  const read = Object.hasOwn(charts, key) ? charts[key] : undefined;
  if (!format || !read) throw notFound("ui.error404Text");
  const view = await readView(actor, url.searchParams);
  const t = translator(language);
  const chart = await read(view, { t, language });
  return chartDownload({ chart, format, name: `groundswell-${theme}-${key}`, language, t });
});
