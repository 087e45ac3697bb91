import type { MessageKey } from "#app/core/words.ts";
import { behindFigures, isOfNow, type BehindFigure } from "../figures/behind-figures.ts";

/** What lists of ideas behind figures are called, and whether they are of now rather than of a period. */
export const behindWords: Readonly<
  Record<BehindFigure, { readonly title: MessageKey; readonly isOfNow: boolean }>
> = Object.fromEntries(
  behindFigures.map((of) => [of, { title: `insights.behind_${of}`, isOfNow: isOfNow(of) }]),
) as Record<BehindFigure, { title: MessageKey; isOfNow: boolean }>;
