import type { Request, RequestHandler } from "express";
import { Refusal } from "#app/core/errors.ts";
import { feedAtMost } from "#app/features/challenges/arriving/feed.ts";
import { bytesEver } from "#app/features/files/file-rules.ts";
import { fileAtMost } from "#app/features/imports/importing/import-file.ts";
import { uploadAtMost } from "#app/features/look/look.ts";
import { verifyingLimits } from "#app/features/recognition/verifying/verifying.schema.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** The longest form has some 10,000 characters; encoded they are at most twelve times as many bytes. */
const bytesAtMost = 256_000;

/** Forms that bring a file, and how large it may be; all of them are administrators'. */
const uploads = [
  { path: /^\/admin\/organisation\/logo(?:\.data)?$/, bytes: uploadAtMost },
  { path: /^\/admin\/imports(?:\.data)?$/, bytes: fileAtMost },
  { path: /^\/admin\/challenges\/import(?:\.data)?$/, bytes: feedAtMost },
] as const;

/** What brings a file to hang on a subject. It is read as it comes, and whoever takes it knows the present limit. */
const files = /^\/(?:api\/files\/[^/]+|(?:ideas|challenges)\/[^/]+\/(?:files|cover)(?:\.data)?)$/;

/** Anybody may hand over a picture with a credential in it. */
const handedOver = /^\/verify(?:\.data)?$/;

const besideFile = 100_000;

/** Refuses bodies that are too large or do not say how large they are; Node holds senders to what they said. */
export const limitBody: RequestHandler = (request, _response, next) => {
  const length = request.headers["content-length"];
  if (request.headers["transfer-encoding"] !== undefined && length === undefined)
    next(new RequestRefused(411));
  else if (lengthOf(request) > allowed(request)) next(new RequestRefused(413));
  else next();
};

/** Takes a file only from those who may send one: whoever may not is told before it is read. */
export const limitUpload: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  const maySend = actor?.isAdmin === true || (actor?.active === true && files.test(request.path));
  if (lengthOf(request) <= bytesAtMost || maySend || handedOver.test(request.path)) next();
  else
    next(
      actor ? new Refusal("forbidden", "people.refusedAdministrators") : new RequestRefused(401),
    );
};

function allowed({ path }: Request): number {
  if (handedOver.test(path)) return verifyingLimits.file + besideFile;
  if (files.test(path)) return bytesEver + besideFile;
  const upload = uploads.find((one) => one.path.test(path));
  return upload ? upload.bytes + besideFile : bytesAtMost;
}

function lengthOf({ headers }: Request): number {
  return Number(headers["content-length"] ?? 0);
}
