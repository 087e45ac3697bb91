import type { Request, RequestHandler, Response } from "express";
import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { addFile } from "#app/features/files/add-file.server.ts";
import { describeFile } from "#app/features/files/describe-file.server.ts";
import { fileRules } from "#app/features/files/file-rules.queries.server.ts";
import { describeFileSchema } from "#app/features/files/file.schema.ts";
import { expectAttachable, filesToChange } from "#app/features/files/files.queries.server.ts";
import { tooLarge } from "#app/features/files/receive-file.server.ts";
import { removeFile } from "#app/features/files/remove-file.server.ts";
import type { FileSubject } from "#app/features/files/stored-file.ts";
import { readForm } from "#app/platform/text.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** `GET /api/files?idea=`, or `?challenge=` and what else files hang on: the files that this person may change, those included that others do not see yet. */
export const filesJson: RequestHandler = answering(async (actor, request, response) => {
  const subject = subjectOf(request);
  await expectAttachable(actor, subject);
  response.json(await filesToChange(subject.id));
});

/** `PUT /api/files/:id?idea=&name=` with the file as the body, under an id made by the page; answers as above. */
export const takeFile: RequestHandler = answering(async (actor, request, response) => {
  const [subject, rules] = [subjectOf(request), await fileRules()];
  // Before it is read: nobody waits minutes for a no.
  await expectAttachable(actor, subject);
  if (Number(request.headers["content-length"]) > rules.bytesAtMost)
    throw tooLarge(rules.bytesAtMost);
  const { name } = request.query;
  const id = String(request.params["id"]);
  const sent = { id, subject, name: typeof name === "string" ? name : "", content: request };
  await oneOfFew(actor, () => addFile(actor, sent, rules));
  response.json(await filesToChange(subject.id));
});

/** `PUT /api/files/:id/description` with `{"description": "…"}`. */
export const describe: RequestHandler = answering(async (actor, request, response) => {
  const form = readForm(describeFileSchema, request.body);
  if (!form.ok) throw new Refusal("invalid", form.errors["description"] ?? "ui.brokenRequest");
  await describeFile(actor, String(request.params["id"]), form.input.description);
  response.status(204).end();
});

/** `POST /api/files/:id/removal`. */
export const takeAway: RequestHandler = answering(async (actor, request, response) => {
  await removeFile(actor, String(request.params["id"]));
  response.status(204).end();
});

function answering(
  work: (actor: Actor, request: Request, response: Response) => Promise<void>,
): RequestHandler {
  return (request, response, next) => {
    const { actor } = contextOf(response);
    if (!actor) {
      next(new RequestRefused(401));
      return;
    }
    work(actor, request, response).catch((error: unknown) => {
      // Whoever broke off has gone away: nobody is left to be told, and it is no fault of ours.
      if (!request.complete && request.destroyed) response.destroy();
      else next(error);
    });
  };
}

/** Kinds of things that files hang on, as addresses name them. */
const kinds = ["idea", "challenge", "submission"] as const;

function subjectOf({ query }: Request): FileSubject {
  const kind = kinds.find((one) => typeof query[one] === "string") ?? "idea";
  const id = query[kind];
  return { kind, id: typeof id === "string" ? id : "" };
}

const filesAtOnce = 4;
const sending = new Map<string, number>();

/** A page sends one file after the other; many at once would fill the disk with what is on its way. */
async function oneOfFew(actor: Actor, work: () => Promise<void>): Promise<void> {
  const count = sending.get(actor.id) ?? 0;
  if (count >= filesAtOnce) throw new Refusal("rate_limited", "attaching.tooMany");
  sending.set(actor.id, count + 1);
  try {
    await work();
  } finally {
    const left = (sending.get(actor.id) ?? 1) - 1;
    if (left > 0) sending.set(actor.id, left);
    else sending.delete(actor.id);
  }
}
