import type { Translate } from "#app/core/words.ts";
import type { Option } from "#app/ui/select.tsx";
import { figureNames, nameOf, type FigureName } from "../../figures/sentence.ts";

/** Figures as a list offers them, by name; all of them unless some are given. */
export function figureOptions(
  t: Translate,
  figures: readonly FigureName[] = figureNames,
): readonly Option[] {
  return figures.map((figure) => ({ value: figure, label: nameOf(figure, t) }));
}
