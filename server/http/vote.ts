import type { RequestHandler } from "express";
import { Refusal } from "#app/core/errors.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** `PUT /api/ideas/:id/vote` with `{"vote": true | false}`: one of the two hottest requests. */
export const voteJson: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  const vote: unknown = (request.body as { vote?: unknown } | undefined)?.vote;
  if (!actor) {
    next(new RequestRefused(401));
  } else if (typeof vote !== "boolean") {
    next(new Refusal("invalid", "ui.brokenRequest"));
  } else {
    voteOnIdea(actor, String(request.params["id"]), vote).then(
      (result) => response.json(result),
      next,
    );
  }
};
