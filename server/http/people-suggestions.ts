import type { RequestHandler } from "express";
import { suggestedPeople } from "#app/features/people/suggestions.queries.server.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** `GET /api/people/suggestions?q=`: colleagues to mention while one types. */
export const peopleSuggestions: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  const { q } = request.query;
  if (!actor) next(new RequestRefused(401));
  else
    suggestedPeople(actor, typeof q === "string" ? q : "").then((people) => {
      response.json(people);
    }, next);
};
