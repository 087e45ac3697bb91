import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import type { Language } from "#app/core/words.ts";
import { registry } from "#app/platform/registry.server.ts";
import { catalogueAddress } from "#app/ui/language/catalogue-address.ts";
import { DictionaryContext } from "#app/ui/language/dictionary-context.ts";
import { wordsOfPage } from "#app/ui/language/page-words.ts";
import { NonceContext } from "#app/ui/nonce.ts";
import { KeptMarkupContext } from "#app/ui/rendered-once.tsx";
import { keepMarkup } from "./kept-markup.server.tsx";
import { dictionaryFor } from "./words.server.ts";

/** A loader that takes longer than this to give its data is given up. */
export const streamTimeout = 10_000;

/**
 * Renders a page whole: its data is loaded before rendering begins, so nothing is gained by sending
 * parts, and a string costs a third less than a stream. A component that fails is thrown to Remix,
 * which shows the nearest error boundary.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  { serverHandoffStream, ...remixContext }: EntryContext,
  { nonce, pageLanguage }: AppLoadContext,
) {
  const loaded = await textOf(serverHandoffStream);
  const dictionary = dictionaryFor(pageLanguage);
  const words = wordsOfPage(dictionary);
  const html = renderToString(
    <NonceContext.Provider value={nonce}>
      <DictionaryContext.Provider value={words}>
        <KeptMarkupContext.Provider value={keepMarkup(dictionary, words)}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </KeptMarkupContext.Provider>
      </DictionaryContext.Provider>
    </NonceContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  // As bytes: a Response would check and encode a string again.
  const end = dataScripts(loaded, nonce) + wordsAhead(dictionary.language, words.used ?? []);
  return new Response(Buffer.from(withEnd(html, end)), { status, headers });
}

/** Faults are logged once; a visitor who went away is none, nor is a request that Remix refuses, such as a 405. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  const refused = isRouteErrorResponse(error) && error.status < 500;
  if (!refused && !request.signal.aborted)
    registry().log.error({ err: error, path: new URL(request.url).pathname }, "a page failed");
}

async function textOf(stream: EntryContext["serverHandoffStream"]): Promise<string> {
  const chunks: Uint8Array[] = [];
  const reader = stream?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
    chunks.push(part.value);
  return Buffer.concat(chunks).toString();
}

/** The document with some more at the end of its body, which React does not look at. */
function withEnd(html: string, more: string): string {
  const end = html.lastIndexOf("</body>");
  return `<!DOCTYPE html>${html.slice(0, end)}${more}${html.slice(end)}`;
}

/** What Remix's own StreamTransfer writes while React streams: the loaders' data, last in the page. */
function dataScripts(loaded: string, nonce: string): string {
  const stream = "window.__remixContext.streamController";
  return [`${stream}.enqueue(${scriptText(loaded)});`, `${stream}.close();`]
    .map((script) => `<script nonce="${nonce}">${script}</script>`)
    .join("");
}

/** Lets the browser fetch the catalogues it is about to need beside the scripts, and not after them. */
function wordsAhead(language: Language, used: Iterable<string>): string {
  if (import.meta.env.DEV) return "";
  return [...used]
    .map((name) => `<link rel="modulepreload" href="${catalogueAddress(name, language)}">`)
    .join("");
}

/** A string as JavaScript that cannot end the script it stands in. */
function scriptText(text: string): string {
  return JSON.stringify(text).replace(
    /[&<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
