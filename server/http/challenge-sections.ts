import type { RequestHandler } from "express";
import { notFound } from "#app/core/errors.ts";
import { suggestedSponsors } from "#app/features/challenges/authoring/choosing-people.queries.server.ts";
import { sections } from "#app/features/challenges/authoring/lack.ts";
import { saveSection } from "#app/features/challenges/authoring/save-section.server.ts";
import { seenIn, sectionSchema } from "#app/features/challenges/authoring/section.schema.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { readForm } from "#app/platform/text.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/**
 * `PUT /api/challenges/:id/sections/:section` with the form's fields: keeps a section while it is typed. Answers its
 * revision, or what could not be read, by field.
 */
export const keepSection: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  const { id, section: name } = request.params;
  const section = sections.find((one) => one === name);
  if (!actor) {
    next(new RequestRefused(401));
    return;
  }
  if (!section) {
    next(notFound("challenges.notFound"));
    return;
  }
  const keep = async () => {
    const { timeZone } = await organisation();
    const fields = textsOf(request.body);
    const form = readForm(sectionSchema(section, timeZone), fields);
    if (form.ok) {
      const revision = await saveSection(actor, String(id), {
        ...form.input,
        seen: seenIn(fields),
      });
      response.json({ revision });
      return;
    }
    const mistakes = Object.entries(form.errors).map(([field, key]) => [field, { key }] as const);
    response.status(400).json({ mistakes: Object.fromEntries(mistakes) });
  };
  keep().catch(next);
};

/** `GET /api/challenges/sponsors?q=`: people who may sponsor, while one types. */
export const sponsorSuggestions: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  const { q } = request.query;
  if (!actor) next(new RequestRefused(401));
  else
    suggestedSponsors(actor, typeof q === "string" ? q : "").then((people) => {
      response.json(people);
    }, next);
};

/** What was sent once; names that come several times are no form of ours. */
function textsOf(body: unknown): Record<string, string> {
  if (typeof body !== "object" || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
