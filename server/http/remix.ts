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
  const answer = handler(build, vite ? "development" : "production");
  const answerHot = typeof build === "function" ? answer : handler(only(hotRoutes, build));
  return (request, response, next) => {
    sayHost(request);
    response.once("finish", () => {
      readToEnd(request);
    });
    void (isHot(request) ? answerHot : answer)(request, response, next);
  };
}

function handler(
  build: ServerBuild | (() => Promise<ServerBuild>),
  mode: "development" | "production" = "production",
) {
  return createRequestHandler({
    build,
    mode,
    getLoadContext: (_request, response) => ({ ...contextOf(response), groundswell: true }),
  });
}

/**
 * The pages asked for most, with the pages above them, which a browser must know too. Remix compiles
 * and tries the pattern of every route several times for every page, so these have a build of their own.
 */
const hotRoutes = [
  "root",
  "frame/pages",
  "routes/_index",
  "routes/ideas._index",
  "routes/ideas.$id._index",
  "routes/ideas.$id.comments",
];
const hotPath = /^\/ideas(?:\/[0-9a-f-]{36}(?:\/comments)?)?(?:\.data)?$/;

function isHot({ method, path }: Request): boolean {
  return (method === "GET" || method === "POST") && hotPath.test(path);
}

function only(ids: readonly string[], build: ServerBuild): ServerBuild {
  const pick = <Route>(routes: Readonly<Record<string, Route>>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.includes(id)));
  const assets = { ...build.assets, routes: pick(build.assets.routes) };
  return { ...build, routes: pick(build.routes), assets };
}

/**
 * What was answered before all of it was read is read to its end and thrown away: Remix's reader has stopped it
 * half-way, and the connection could take no other request.
 */
function readToEnd(request: Request): void {
  if (request.complete) return;
  request.removeAllListeners("data");
  request.resume();
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
