import { pipeline } from "node:stream/promises";
import type { RequestHandler, Response } from "express";
import { notFound } from "#app/core/errors.ts";
import { fileTypes } from "#app/features/files/file-types.ts";
import { fileToFetch } from "#app/features/files/files.queries.server.ts";
import type { StoredFile } from "#app/features/files/stored-file.ts";
import { fileKey, fileStore, type Part } from "#app/platform/files/file-store.server.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** `GET /files/:id/:name`: a file, to be kept; for people who see what it hangs on. The name is for the reader only. */
export const sendFile: RequestHandler = (request, response, next) => {
  send(String(request.params["id"]), "file", request.headers["if-none-match"], response).catch(
    next,
  );
};

/** `GET /files/:id/preview`: a picture, to be shown. */
export const sendPreview: RequestHandler = (request, response, next) => {
  send(String(request.params["id"]), "preview", request.headers["if-none-match"], response).catch(
    next,
  );
};

async function send(id: string, part: Part, known: string | undefined, response: Response) {
  const { actor } = contextOf(response);
  if (!actor) throw new RequestRefused(401);
  const file = await fileToFetch(actor, id);
  if (part === "preview" && file.width === null) throw notFound("files.notFound");
  const tag = `"${id}-${part}"`;
  describeAnswer(response, file, part, tag);
  if (known === tag) {
    response.status(304).end();
    return;
  }
  const bytes = await fileStore().open(fileKey(file.contentId, part));
  if (!bytes) throw withoutDescription(response);
  // Whoever stops reading has gone away: nobody is left to be told.
  await pipeline(bytes, response).catch(() => response.destroy());
}

/**
 * Whatever it holds, it runs nowhere: no browser guesses what it might be, and it is saved rather than opened. What
 * lies under an id never changes, but who may see it does: so a browser keeps it and asks each time.
 */
function describeAnswer(response: Response, file: StoredFile, part: Part, tag: string): void {
  const { name, type } = file;
  const disposition = part === "file" ? `attachment; ${fileName(name)}` : "inline";
  response.setHeader("Content-Type", part === "file" ? fileTypes[type].mime : "image/webp");
  response.setHeader("Content-Disposition", disposition);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
  response.setHeader("Cache-Control", "private, no-cache");
  response.setHeader("ETag", tag);
  if (part === "file") response.setHeader("Content-Length", file.bytes);
}

function withoutDescription(response: Response) {
  for (const name of ["Content-Disposition", "Content-Length", "ETag", "Content-Security-Policy"])
    response.removeHeader(name);
  return notFound("files.bytesMissing");
}

/** As RFC 6266 has it: in plain letters for old browsers, and as it is (RFC 8187). */
function fileName(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, "_");
  const exact = encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${exact}`;
}
