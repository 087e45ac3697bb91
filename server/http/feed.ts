import type { RequestHandler } from "express";
import { readFeedFilter } from "#app/features/ideas/feed-filter.ts";
import { readFeedIds } from "#app/features/ideas/feed.ts";
import { feedIdeas, feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** `GET /api/feed`: a page of the feed as JSON, addressed like the feed itself; with `?ids=`, those of these ideas that it shows. */
export const feedJson: RequestHandler = (request, response, next) => {
  const { actor, language } = contextOf(response);
  if (!actor) {
    next(new RequestRefused(401));
    return;
  }
  const at = request.url.indexOf("?");
  const search = new URLSearchParams(at < 0 ? "" : request.url.slice(at));
  const ids = readFeedIds(search);
  const filter = readFeedFilter(search);
  const page = ids
    ? feedIdeas(actor, { ids, filter }, language).then((rows) => ({ rows, next: null }))
    : feedPage(actor, filter, language);
  page.then((answer) => {
    response.json(answer);
  }, next);
};
