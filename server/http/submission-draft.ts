import type { RequestHandler } from "express";
import { Refusal } from "#app/core/errors.ts";
import { readDraft } from "#app/features/challenges/entering/read-entry.server.ts";
import { saveSubmission } from "#app/features/challenges/entering/save-submission.server.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** `PUT /api/submissions/:id/draft` with the form's fields: keeps a draft while it is typed, and says how far it is. */
export const keepSubmission: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  const sent = readDraft(request.body);
  if (!actor) {
    next(new RequestRefused(401));
  } else if (!sent) {
    next(new Refusal("invalid", "entering.textLong"));
  } else {
    saveSubmission(actor, String(request.params["id"]), sent).then(
      (saved) => response.json(saved),
      next,
    );
  }
};
