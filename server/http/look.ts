import type { RequestHandler, Response } from "express";
import { sheetOf } from "#app/features/look/look-sheet.server.ts";
import { pictureBytes } from "#app/features/look/look.queries.server.ts";
import { RequestRefused } from "./request-refused.ts";

/** `GET /organisation/logo/<hash>.png`: the organisation's logo, for everybody, as the sign-in page shows it too. */
export const logoFile: RequestHandler = (request, response, next) => {
  const [, hash] = /^([\da-f]{64})\.png$/.exec(String(request.params["file"])) ?? [];
  if (hash === undefined) {
    next(new RequestRefused(404));
    return;
  }
  pictureBytes(hash).then((bytes) => {
    if (bytes === null) next(new RequestRefused(404));
    else keepForEver(response).type("png").send(bytes);
  }, next);
};

/** `GET /organisation/look-<colour>-<hash>.css`: the accent's tokens, over those of the main style sheet. */
export const accentSheet: RequestHandler = (request, response, next) => {
  const sheet = sheetOf(String(request.params["sheet"]));
  if (sheet === null) {
    next(new RequestRefused(404));
    return;
  }
  if (sheet.lasting) keepForEver(response);
  else response.setHeader("Cache-Control", "no-store");
  response.type("css").send(sheet.styles);
};

/** The name changes with the content. */
function keepForEver(response: Response): Response {
  return response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
}
