import { data, redirect } from "@remix-run/node";
import type { Actor } from "#app/core/actor.ts";
import { refusalStatus } from "#app/core/errors.ts";
import type { RefusedForm } from "#app/core/form.ts";
import type { Language } from "#app/core/words.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { formFields } from "#app/platform/route.server.ts";
import { giveKudos } from "./give-kudos.server.ts";
import { thankingSchema } from "./kudos.schema.ts";
import { clockFor } from "./my-kudos.queries.server.ts";
import { kudosMistakes } from "./refused-kudos.ts";

/** Takes a kudos as its form sends it and leads to it; what stands against it comes back with every reason. */
export async function answerThanking(actor: Actor, request: Request, language: Language) {
  const fields = await formFields(request);
  return answerForm({
    request,
    fields,
    schema: thankingSchema,
    work: async ({ id, on, to, value, words }) => {
      const wish = { id, toId: to, contribution: on, valueId: value, words };
      const verdict = await giveKudos(actor, wish);
      if (!verdict || !("refused" in verdict)) return redirect(`/kudos/${id}`);
      const mistakes = kudosMistakes(verdict.refused, await clockFor(language));
      const refused: RefusedForm = { mistakes, values: fields };
      return data(refused, { status: refusalStatus.conflict });
    },
  });
}
