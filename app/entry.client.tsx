import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import type { CatalogueName } from "#app/ui/language/dictionary.ts";
import { DictionaryContext } from "#app/ui/language/dictionary-context.ts";
import { registerServiceWorker } from "./frame/service-worker.ts";
import { browserDictionary } from "./words.client.ts";

const dictionary = browserDictionary();

/** The catalogues the server wrote this page with; fetched before React takes over, so that nothing flickers. */
function cataloguesOfPage(): CatalogueName[] {
  const text = document.getElementById("catalogues")?.textContent ?? "[]";
  // Written by our own server into the page it rendered.
  return JSON.parse(text) as CatalogueName[];
}

async function hydrate(): Promise<void> {
  await Promise.all(cataloguesOfPage().map((name) => dictionary.load(name)));
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <DictionaryContext.Provider value={dictionary}>
          <RemixBrowser />
        </DictionaryContext.Provider>
      </StrictMode>,
    );
  });
}

void hydrate();
registerServiceWorker();
