import type { RequestHandler } from "express";
import { RequestRefused } from "./request-refused.ts";

/** The longest form has some 10,000 characters; encoded they are at most twelve times as many bytes. */
const bytesAtMost = 256_000;

/** Refuses bodies that are too large or do not say how large they are; Node holds senders to what they said. */
export const limitBody: RequestHandler = (request, _response, next) => {
  const length = request.headers["content-length"];
  if (request.headers["transfer-encoding"] !== undefined && length === undefined)
    next(new RequestRefused(411));
  else if (Number(length ?? 0) > bytesAtMost) next(new RequestRefused(413));
  else next();
};
