import type { ReactNode } from "react";
import { Card } from "#app/ui/card.tsx";
import { Sparkline } from "#app/ui/chart/sparkline.tsx";
import type { Figure } from "#app/ui/chart/figures.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { definitionOf, nameOf, shortOf, type FigureName } from "../figures/sentence.ts";
import type { wayBehind } from "../view/addresses.ts";
import { entrySentence } from "../view/entry-words.ts";
import type { SheetEntry } from "../view/sheet.ts";

export interface FigureCardProps<Name extends FigureName> {
  readonly name: Name;
  readonly entry: SheetEntry<Name>;
  /** Week by week or month by month; none where it is not followed. */
  readonly trend?: readonly Figure[] | undefined;
  /** Where there is more of it. */
  readonly to?: string | undefined;
  /** Where the ideas or awards behind it are listed, and what the way there says. */
  readonly behind?: ReturnType<typeof wayBehind>;
  /** What was asked of units about it, and the way to ask. */
  readonly children?: ReactNode;
}

/** A figure with its sentence: what it is, what it was, how it went. */
export function FigureCard<Name extends FigureName>(props: FigureCardProps<Name>) {
  const { name, entry, trend = [], to, behind, children } = props;
  const t = useT();
  const voice = { t, language: useLanguage() };
  const title = nameOf(name, t);
  const isTold = entry.untold === null;
  return (
    <Card as="article" className="grid content-start gap-2" aria-labelledby={`figure-${name}`}>
      <h3 id={`figure-${name}`} className="text-sm font-semibold text-ink-muted">
        {to ? (
          <TextLink
            to={to}
            className="inline-flex min-h-6 items-center text-ink-muted hover:text-ink"
          >
            {title}
          </TextLink>
        ) : (
          title
        )}
      </h3>
      <div className="flex items-center justify-between gap-3">
        <p className="min-w-0 text-2xl font-bold tabular-nums" data-figure={name}>
          {isTold ? shortOf<Name>(name, valueOf(entry), voice) : t("insights.untoldShort")}
        </p>
        <Sparkline values={trend} label={t("insights.trendOf", { figure: title })} />
      </div>
      <p className="text-sm">{entrySentence<Name>(name, entry, voice)}</p>
      {behind && (
        <p className="text-sm" data-screen-only>
          <TextLink to={behind.to} className="inline-flex min-h-6 items-center">
            {t(behind.says)}
            <span className="sr-only">: {title}</span>
          </TextLink>
        </p>
      )}
      <details className="paper-open text-sm text-ink-muted">
        <summary className="inline-flex min-h-11 cursor-pointer items-center sm:min-h-6">
          {t("insights.howCounted")}
          <span className="sr-only">: {title}</span>
        </summary>
        <p className="mt-1">{definitionOf(name, t)}</p>
      </details>
      {children}
    </Card>
  );
}

function valueOf<Name extends FigureName>(entry: Extract<SheetEntry<Name>, { untold: null }>) {
  return (entry as { readonly now: Parameters<typeof shortOf<Name>>[1] }).now;
}
