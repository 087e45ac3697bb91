import type { RequestHandler } from "express";
import { Refusal } from "#app/core/errors.ts";
import { draftSchema } from "#app/features/ideas/idea.schema.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { readForm } from "#app/platform/text.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** `PUT /drafts/:id` with the form's fields: keeps a draft while it is typed, and says nothing back. */
export const keepDraft: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  const form = readForm(draftSchema, request.body ?? {});
  if (!actor) {
    next(new RequestRefused(401));
  } else if (!form.ok) {
    next(new Refusal("invalid", "composing.textLong"));
  } else {
    saveDraft(actor, String(request.params["id"]), form.input).then(
      () => response.status(204).end(),
      next,
    );
  }
};
