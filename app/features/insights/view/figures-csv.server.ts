import { byteOrderMark, csvRow } from "#app/core/csv.ts";
import type { ChartVoice } from "../themes/theme.ts";
import { definitionOf, nameOf, shortOf, type FigureName } from "../figures/sentence.ts";
import { before } from "../periods/period.ts";
import { periodText } from "../periods/period-words.ts";
import { readSheet } from "./read-sheet.server.ts";
import { sheetNames, type Sheet } from "./sheet.ts";
import type { View } from "./view.ts";

/** Every figure with the period before and its definition, word for word as pages say it. */
export async function figuresCsv(view: View, voice: ChartVoice): Promise<string> {
  const { t, language } = voice;
  const { period, unitId } = view.filter;
  const sheet = await readSheet(view, sheetNames);
  const unit = view.units.find(({ id }) => id === unitId)?.name ?? t("insights.wholeOrganisation");
  const head = [
    t("insights.figure"),
    periodText(period, language, t),
    periodText(before(period), language, t),
    t("insights.unit"),
    t("insights.definition"),
  ];
  const rows = sheetNames.map((name) => {
    const [now, earlier] = shortsOf(name, sheet, voice);
    return [nameOf(name, t), now, earlier, unit, definitionOf(name, t)];
  });
  return byteOrderMark + [head, ...rows].map((row) => csvRow(row)).join("");
}

/** A figure now and before, as short as it goes. */
export function shortsOf<Name extends FigureName>(
  name: Name,
  sheet: Sheet,
  voice: ChartVoice,
): readonly [string, string] {
  const entry = sheet[name];
  if (!entry || entry.untold !== null) {
    const untold = voice.t("insights.untoldShort");
    return [untold, untold];
  }
  return [shortOf<Name>(name, entry.now, voice), shortOf<Name>(name, entry.before, voice)];
}
