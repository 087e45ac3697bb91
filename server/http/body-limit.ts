import type { Request, RequestHandler } from "express";
import { Refusal } from "#app/core/errors.ts";
import { uploadAtMost } from "#app/features/look/look.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** The longest form has some 10,000 characters; encoded they are at most twelve times as many bytes. */
const bytesAtMost = 256_000;

/** Forms that bring a picture, with room for the fields beside it. */
const uploads = /^\/admin\/organisation\/logo(?:\.data)?$/;

/** Refuses bodies that are too large or do not say how large they are; Node holds senders to what they said. */
export const limitBody: RequestHandler = (request, _response, next) => {
  const length = request.headers["content-length"];
  if (request.headers["transfer-encoding"] !== undefined && length === undefined)
    next(new RequestRefused(411));
  else if (lengthOf(request) > allowed(request)) next(new RequestRefused(413));
  else next();
};

/** Takes a picture only from those who may send one: whoever may not is told before it is read. */
export const limitUpload: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  if (lengthOf(request) <= bytesAtMost || actor?.isAdmin === true) next();
  else
    next(actor ? new Refusal("forbidden", "look.refusedAdministrators") : new RequestRefused(401));
};

function allowed({ path }: Request): number {
  return uploads.test(path) ? uploadAtMost + 100_000 : bytesAtMost;
}

function lengthOf({ headers }: Request): number {
  return Number(headers["content-length"] ?? 0);
}
