import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { registry } from "#app/platform/registry.server.ts";
import { DictionaryContext } from "#app/ui/language/dictionary-context.ts";
import { wordsOfPage } from "#app/ui/language/page-words.ts";
import { NonceContext } from "#app/ui/nonce.ts";
import { dictionaryFor } from "./words.server.ts";

/** A page that takes longer than this to render is given up. */
export const streamTimeout = 10_000;

/** Renders a page whole: its data is loaded before rendering begins, so nothing is gained by sending parts. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, language }: AppLoadContext,
) {
  const page = (
    <NonceContext.Provider value={nonce}>
      <DictionaryContext.Provider value={wordsOfPage(dictionaryFor(language))}>
        <RemixServer
          context={remixContext}
          url={request.url}
          nonce={nonce}
          abortDelay={streamTimeout}
        />
      </DictionaryContext.Provider>
    </NonceContext.Provider>
  );
  const body = await renderWhole(page);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(body, { status, headers });
}

/** Faults are logged once; a visitor who went away is none, nor is a request that Remix refuses, such as a 405. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  const refused = isRouteErrorResponse(error) && error.status < 500;
  if (!refused && !request.signal.aborted)
    registry().log.error({ err: error, path: new URL(request.url).pathname }, "a page failed");
}

function renderWhole(page: ReactElement): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
    sink.on("finish", () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    const { pipe, abort } = renderToPipeableStream(page, {
      onAllReady() {
        clearTimeout(timer);
        pipe(sink);
      },
      onShellError: reject,
      onError: (error) => {
        registry().log.error({ err: error }, "a component failed to render");
      },
    });
    const timer = setTimeout(abort, streamTimeout);
  });
}
