import { setupI18n } from "@lingui/core";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { DictionaryContext } from "#app/ui/language/dictionary-context.ts";
import { Dictionary } from "#app/ui/language/dictionary.ts";
import { useT } from "#app/ui/language/language.tsx";
import { wordsOfPage } from "#app/ui/language/page-words.ts";
import { KeptMarkupContext, RenderedOnce } from "#app/ui/rendered-once.tsx";
import { keepMarkup } from "./kept-markup.server.tsx";

let renders = 0;

function Row({ name }: { name: string }) {
  const t = useT();
  renders += 1;
  return (
    <p>
      {t("ui.close")} {name}
    </p>
  );
}

function page(key: string, name: string, kept: boolean) {
  const dictionary = new Dictionary("en", () => Promise.reject(new Error("nothing to fetch")));
  dictionary.add("ui", setupI18n({ locale: "en", messages: { en: { close: "Close" } } }).messages);
  const words = wordsOfPage(dictionary);
  const html = renderToString(
    <DictionaryContext.Provider value={words}>
      <KeptMarkupContext.Provider value={kept ? keepMarkup(dictionary, words) : null}>
        <RenderedOnce by={key}>
          <Row name={name} />
        </RenderedOnce>
      </KeptMarkupContext.Provider>
    </DictionaryContext.Provider>,
  );
  return { html, used: [...(words.used ?? [])] };
}

test("a kept row is the markup that the browser would make, hostile text escaped", () => {
  const name = `<img src=x onerror="alert(1)">`;
  expect(page("hostile", name, true)).toEqual(page("hostile", name, false));
});

test("a row is rendered once for all who see it alike, and again when anything differs", () => {
  renders = 0;
  page("first", "Ines", true);
  page("first", "Ines", true);
  expect(renders).toBe(1);
  page("second", "Odile", true);
  expect(renders).toBe(2);
});

test("a page names the catalogues of rows that were rendered for another one", () => {
  page("third", "Ines", true);
  expect(page("third", "Ines", true).used).toEqual(["ui"]);
});
