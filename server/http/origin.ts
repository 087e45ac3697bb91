import type { RequestHandler } from "express";
import { Refusal } from "#app/core/errors.ts";
import type { Settings } from "#app/platform/env.server.ts";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** One press in a mail program comes from nowhere (RFC 8058); the signed token in the address says who and what. */
const ofMailPrograms = /^\/unsubscribe\/[\w-]+$/;

/**
 * A form on another site must not act in somebody's name. Browsers say where a request comes from
 * (Sec-Fetch-Site; Origin on every POST); a request that changes something must come from here.
 */
export function refuseForeignOrigin({ appUrl }: Settings): RequestHandler {
  const own = new URL(appUrl).origin;
  return (request, _response, next) => {
    const mayComeFromAnywhere = safe.has(request.method) || ofMailPrograms.test(request.path);
    if (mayComeFromAnywhere || comesFromHere(request.headers, own)) next();
    else next(new Refusal("forbidden", "ui.forbiddenOrigin"));
  };
}

function comesFromHere(headers: Readonly<Record<string, unknown>>, own: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  const { origin, host } = headers;
  if (typeof origin !== "string") return site === "same-origin";
  return origin === own || (URL.canParse(origin) && new URL(origin).host === host);
}
