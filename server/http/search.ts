import type { RequestHandler } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { similarIdeas } from "#app/features/search/similar-ideas.queries.server.ts";
import { suggestedIdeas } from "#app/features/search/suggestions.queries.server.ts";
import { suggestedPeople } from "#app/features/people/suggestions.queries.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** As often as somebody types who never rests; per person and node. */
const whileTyping = new RateLimiterMemory({ points: 120, duration: 60 });

/** `GET /api/search/suggestions?q=`: ideas and colleagues for what is being typed. */
export const searchSuggestions: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  if (!actor) {
    next(new RequestRefused(401));
    return;
  }
  const typed = textOf(request.query["q"]);
  inTime(actor.id)
    .then(() => Promise.all([suggestedIdeas(actor, typed), suggestedPeople(actor, typed)]))
    .then(([ideas, people]) => {
      response.json({ ideas, people });
    }, next);
};

/** `GET /api/ideas/similar?title=&text=`: ideas like the one being written, of which `except` is the id. */
export const similarJson: RequestHandler = (request, response, next) => {
  const { actor, language } = contextOf(response);
  if (!actor) {
    next(new RequestRefused(401));
    return;
  }
  const { title, text, except } = request.query;
  const written = {
    title: textOf(title),
    text: textOf(text),
    exceptId: isId(except) ? except : null,
  };
  inTime(actor.id)
    .then(() => similarIdeas(actor, written, language))
    .then((ideas) => {
      response.json(ideas);
    }, next);
};

// PostgreSQL's texts hold no NUL, and no half of a pair of code units.
function textOf(value: unknown): string {
  return typeof value === "string" ? value.replaceAll("\u0000", "").replace(/\p{Cs}/gu, "") : "";
}

async function inTime(personId: string): Promise<void> {
  if (registry().settings.noRateLimits) return;
  await whileTyping.consume(personId).catch(() => {
    throw new Refusal("rate_limited", "ui.error429Text");
  });
}
