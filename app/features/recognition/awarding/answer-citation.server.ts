import { data, type redirect } from "@remix-run/node";
import type { z } from "zod";
import type { RefusedForm } from "#app/core/form.ts";
import { refusalStatus } from "#app/core/errors.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { formFields } from "#app/platform/route.server.ts";
import { mistakesOf, personField, citationIn, withOneMore } from "./citation-form.ts";
import type { Citation, CitationLack } from "./citation.ts";

type Onward = ReturnType<typeof redirect>;

interface CitationWork<Schema extends z.ZodType> {
  readonly request: Request;
  readonly schema: Schema;
  /** Does it, or returns what the citation lacks. */
  readonly work: (
    input: z.output<Schema>,
    citation: Citation,
  ) => Promise<readonly CitationLack[] | Onward>;
}

/**
 * Answers a form with a citation: comes back with one more row when that was pressed, and with a mistake beside each field
 * of which the command says that something is lacking.
 */
export async function answerCitation<Schema extends z.ZodType>({
  request,
  schema,
  work,
}: CitationWork<Schema>) {
  const fields = await formFields(request);
  const longer = withOneMore(fields);
  if (longer) return data({ mistakes: {}, values: longer } satisfies RefusedForm);
  return answerForm({
    ...{ request, fields, schema },
    fieldOf: {
      "recognition.badgeRetired": "badgeId",
      "recognition.notHere": personField(1),
      "recognition.hasAlready": personField(1),
      "awarding.momentMissing": "announceAt",
    },
    work: async (input) => {
      // As it was cleaned, with the rows that no schema names.
      const cleaned = input as Readonly<Record<string, unknown>>;
      const done = await work(input, citationIn(cleaned, registry().settings.appUrl));
      if (!isLacking(done)) return done;
      const mistakes = mistakesOf(done, fields);
      return data({ mistakes, values: fields } satisfies RefusedForm, {
        status: refusalStatus.invalid,
      });
    },
  });
}

function isLacking(done: readonly CitationLack[] | Onward): done is readonly CitationLack[] {
  return Array.isArray(done);
}
