import type { RequestHandler, Response } from "express";
import { notFound } from "#app/core/errors.ts";
import {
  credentialFile,
  fileNameOf,
  mediaTypes,
} from "#app/features/recognition/proving/credential-file.server.ts";
import { credentialsZip } from "#app/features/recognition/proving/credential-zip.server.ts";
import {
  credentialFor,
  ownCredentials,
  signedCredentials,
  type SignedCredential,
} from "#app/features/recognition/proving/credential.queries.server.ts";
import { fileForms, type FileForm } from "#app/features/recognition/proving/file-form.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/**
 * `GET /credentials/:name`: a credential as a file (`<id>.json`, `.jwt`, `.png`, `.svg`, and all of them as `.zip` for its
 * recipient), or as JSON for a program that asks its own address for it. Anything else is a page's.
 */
export const credentialDownload: RequestHandler = (request, response, next) => {
  const [, id, extension] =
    /^([\da-f-]{36})(?:\.(\w+))?$/.exec(String(request.params["name"])) ?? [];
  const isPage = extension === undefined && !wantsDocument(request.accepts.bind(request));
  if (id !== undefined && extension === undefined) response.vary("Accept");
  if (id === undefined || isPage || extension === "data") {
    next();
    return;
  }
  sendCredential(response, id, extension).catch(next);
};

/** `GET /me/credentials.zip`: all credentials of one's own, in all forms. */
export const ownCredentialsZip: RequestHandler = (_request, response, next) => {
  sendAll(response).catch(next);
};

function wantsDocument(accepts: (types: string[]) => string | string[] | false): boolean {
  const asked = accepts([
    "text/html",
    "application/vc+ld+json",
    "application/ld+json",
    "application/json",
  ]);
  return asked !== false && asked !== "text/html";
}

async function sendCredential(response: Response, id: string, extension: string | undefined) {
  const { actor, language } = contextOf(response);
  const [credential] = await signedCredentials(actor, [id], language);
  if (!credential) throw notFound("proving.notFound");
  if (extension === "zip") {
    const shown = await credentialFor(actor, id, language);
    if (!shown?.isOwn) throw notFound("proving.notFound");
    sendZip(response, [credential], fileNameOf(credential));
    return;
  }
  const form = extension === undefined ? "json" : fileForms.find((one) => one === extension);
  const bytes = form && credentialFile(credential, form);
  if (!form || !bytes) throw notFound("proving.notFound");
  describe(response, form, extension === undefined ? null : fileNameOf(credential));
  response.send(bytes);
}

function describe(response: Response, form: FileForm, name: string | null) {
  response.setHeader("Content-Type", mediaTypes[form]);
  if (name !== null)
    response.setHeader("Content-Disposition", `attachment; filename="${name}.${form}"`);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
  response.setHeader("Access-Control-Allow-Origin", "*");
}

async function sendAll(response: Response) {
  const { actor, language } = contextOf(response);
  if (!actor) throw new RequestRefused(401);
  const ids = (await ownCredentials(actor, language)).map(({ id }) => id);
  const signed = await signedCredentials(actor, ids, language);
  if (signed.length === 0) throw notFound("proving.noneSigned");
  sendZip(response, signed, "badges");
}

function sendZip(response: Response, credentials: readonly SignedCredential[], name: string) {
  response.setHeader("Content-Type", "application/zip");
  response.setHeader("Content-Disposition", `attachment; filename="${name}.zip"`);
  credentialsZip(credentials)
    .on("error", () => response.destroy())
    .pipe(response);
}
