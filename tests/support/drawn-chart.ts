import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "#app/core/words.ts";
import english from "#app/ui/chart/messages/en.json";
import french from "#app/ui/chart/messages/fr.json";
import { Dictionary } from "#app/ui/language/dictionary.ts";
import { DictionaryContext } from "#app/ui/language/dictionary-context.ts";

/** The words of charts in a language, and nothing else. */
export function chartWords(language: Language) {
  const dictionary = new Dictionary(language, () => Promise.reject(new Error("not asked for")));
  // Compiled by the same plugin as in the build.
  dictionary.add("chart", language === "en" ? english : french);
  return { language, t: dictionary.say };
}

/** A chart as a page holds it before JavaScript. */
export function drawn(chart: ReactElement, language: Language = "en"): string {
  const { t: say } = chartWords(language);
  return renderToStaticMarkup(
    createElement(
      DictionaryContext.Provider,
      { value: { language, pageLanguage: language, say } },
      chart,
    ),
  );
}

/** The cells of the last table's body, as text. */
export function tableIn(html: string): string[][] {
  const body = /.*(<tbody.*?<\/tbody>)/su.exec(html)?.[1] ?? "";
  return (body.match(/<tr.*?<\/tr>/gsu) ?? []).map((row) =>
    [...row.matchAll(/<span class="min-w-0[^"]*">(.*?)<\/span>/gsu)].map(([, text = ""]) =>
      asText(text),
    ),
  );
}

/** Markup without elements as the text it stands for. */
export function asText(markup: string): string {
  return markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
