import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import type { Settings } from "#app/platform/env.server.ts";

/** The nonce under which scripts of this response may run. */
export function nonceOf(response: Response): string {
  return String(response.locals["nonce"]);
}

/** Security headers; scripts and styles run from this origin alone, inline ones only with the nonce. */
export function securityHeaders(settings: Settings, developing: boolean): RequestHandler {
  const socketOrigin = settings.appUrl.replace(/^http/, "ws");
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // In development Vite injects styles and its own client.
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        styleSrc: developing ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: developing ? ["'self'", "ws:"] : ["'self'", socketOrigin],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: settings.https
      ? { maxAge: 31_536_000, includeSubDomains: false }
      : false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
  });
  return (request, response, next) => {
    response.locals["nonce"] = randomBytes(16).toString("base64");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    protect(request, response, next);
  };
}

/** Whatever is made for one reader stays in no cache, redirects, data and refusals included. */
export const keepPrivate: RequestHandler = (_request, response, next) => {
  response.setHeader("Cache-Control", "private, no-store");
  next();
};
