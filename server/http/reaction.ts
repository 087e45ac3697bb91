import type { RequestHandler } from "express";
import { Refusal } from "#app/core/errors.ts";
import { isReactionKind } from "#app/features/discussion/reaction.ts";
import { reactToComment } from "#app/features/discussion/react-to-comment.server.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** `PUT /api/comments/:id/reactions/:kind` with `{"set": true | false}`. */
export const reactionJson: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  const { id, kind } = request.params;
  const set: unknown = (request.body as { set?: unknown } | undefined)?.set;
  if (!actor) {
    next(new RequestRefused(401));
  } else if (typeof set !== "boolean" || !isReactionKind(kind)) {
    next(new Refusal("invalid", "ui.brokenRequest"));
  } else {
    reactToComment(actor, String(id), kind, set).then((state) => response.json(state), next);
  }
};
