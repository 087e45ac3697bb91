import type { RequestHandler } from "express";
import { readFeedFilter } from "#app/features/ideas/feed.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** `GET /api/feed`: a page of the feed as JSON, addressed like the feed itself. */
export const feedJson: RequestHandler = (request, response, next) => {
  const { actor, language } = contextOf(response);
  if (!actor) {
    next(new RequestRefused(401));
    return;
  }
  const at = request.url.indexOf("?");
  const filter = readFeedFilter(new URLSearchParams(at < 0 ? "" : request.url.slice(at)));
  feedPage(actor, filter, language).then((page) => {
    response.json(page);
  }, next);
};
