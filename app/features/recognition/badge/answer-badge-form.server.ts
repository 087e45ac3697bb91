import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import type { RefusedForm } from "#app/core/form.ts";
import type { Language } from "#app/core/words.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { formFields, type Visit } from "#app/platform/route.server.ts";
import { badgeSchema } from "./badge.schema.ts";
import { badgeNames } from "./catalogue.queries.server.ts";
import type { BadgeLack } from "./designing.ts";
import { lackMistakes } from "./lack-mistakes.ts";

type Wish = z.output<typeof badgeSchema>;

/**
 * Answers a designer's form: leads to the badge, or shows the form again with what it lacks. Sent to be looked at
 * (`?preview`), it comes back as it was typed, and nothing else happens.
 */
export async function answerBadgeForm(
  { request, url }: Pick<Visit, "request" | "url">,
  language: Language,
  work: (wish: Wish) => Promise<{ readonly id: string; readonly lacks: readonly BadgeLack[] }>,
) {
  const fields = await formFields(request);
  if (url.searchParams.has("preview"))
    return data({ mistakes: {}, values: fields } satisfies RefusedForm);
  return answerForm({
    request,
    fields,
    schema: badgeSchema,
    work: async (wish) => {
      const { id, lacks } = await work(wish);
      if (lacks.length === 0) return redirect(`/badges/${id}`);
      const mistakes = lackMistakes(lacks, wish.terms, await badgeNames(language));
      return data({ mistakes, values: fields } satisfies RefusedForm, { status: 400 });
    },
  });
}
