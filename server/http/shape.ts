import type { RequestHandler } from "express";
import { RequestRefused } from "./request-refused.ts";

const everywhere = ["GET", "HEAD", "POST"];
/** Where something is set rather than sent: a vote, and a draft while it is typed. */
const settable = /^\/(?:api|drafts)\//;

/**
 * Refuses what no browser of ours sends: a target that is not a path, a host that is none, text that is
 * not UTF-8, `_data` (how Remix was asked for data before single fetch), and methods that no page takes.
 */
export const refuseMisshapen: RequestHandler = (request, response, next) => {
  if (!isAddress(request.originalUrl, request.hostname, request.headers["x-forwarded-host"])) {
    next(new RequestRefused(400));
    return;
  }
  const allowed = settable.test(request.path) ? [...everywhere, "PUT"] : everywhere;
  if (allowed.includes(request.method)) {
    next();
    return;
  }
  response.setHeader("Allow", allowed.join(", "));
  next(new RequestRefused(405));
};

function isAddress(target: string, host: string, forwarded: string | string[] | undefined) {
  if (!target.startsWith("/") || /[?&]_data(?:=|&|$)/.test(target)) return false;
  // Remix takes the port of X-Forwarded-Host for the page's own, whoever sent it.
  const port = String(forwarded ?? "").split(":")[1] ?? "";
  if (!URL.canParse(`http://${host}${port === "" ? "" : `:${port}`}${target}`)) return false;
  try {
    return !decodeURIComponent(target.split("?", 1)[0] ?? "").includes("\u0000");
  } catch {
    return false;
  }
}
