import type { RequestHandler } from "express";
import type { Settings } from "#app/platform/env.server.ts";

/**
 * `GET /service-worker.js`: asked for again at every visit, so that a newer one, or its end, reaches every
 * browser. Where the settings switch it off, browsers get one that removes itself and all it kept.
 */
export function serviceWorker({ noServiceWorker }: Settings): RequestHandler {
  return (request, response, next) => {
    response.setHeader("Cache-Control", "no-cache");
    if (noServiceWorker) request.url = "/service-worker-off.js";
    next();
  };
}
