import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler } from "express";
import type { ViteDevServer } from "vite";
import { contextOf } from "./visitor.ts";

/** Everything that is a page. */
export async function remixPages(vite?: ViteDevServer): Promise<RequestHandler> {
  const build = vite
    ? () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>
    : await builtPages();
  const answer = createRequestHandler({
    build,
    mode: vite ? "development" : "production",
    getLoadContext: (_request, response) => ({ ...contextOf(response), groundswell: true }),
  });
  return (request, response, next) => {
    sayHost(request);
    void answer(request, response, next);
  };
}

/**
 * Remix compares a form's origin with the host it was sent to, and fails where a proxy passes another one
 * on. `refuseForeignOrigin`, which knows the product's address, has looked already.
 */
function sayHost({ method, headers }: Request): void {
  const { origin } = headers;
  if (method === "POST" && origin !== undefined && URL.canParse(origin))
    headers["x-forwarded-host"] = new URL(origin).host;
}

/** Built by `npm run build`; loaded by path, because the two builds know nothing of each other. */
function builtPages(): Promise<ServerBuild> {
  const file = pathToFileURL(resolve("build/remix/server/index.js")).href;
  return import(/* @vite-ignore */ file) as Promise<ServerBuild>;
}
