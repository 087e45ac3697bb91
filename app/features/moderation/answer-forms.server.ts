import { redirect } from "@remix-run/node";
import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { hideThing } from "./hide-thing.server.ts";
import { hidingSchema, reportSchema } from "./moderation.schema.ts";
import { reportThing } from "./report-thing.server.ts";
import { hidingOf, type Asked } from "./thing-before.queries.server.ts";

interface Sent {
  readonly actor: Actor;
  readonly request: Request;
}

const fieldOf = { "moderation.reasonMissing": "reasonId" } as const;

/** Takes a report as its form sends it, whatever is reported. */
export function answerReport({ actor, request }: Sent, thing: Asked) {
  return answerForm({
    request,
    schema: reportSchema,
    fieldOf,
    work: async (report) =>
      redirect(`/me/reports/${await reportThing(actor, { ...report, thing })}`),
  });
}

/** What the form needs that hides a thing; of a hidden one, the way to where each is told why. */
export async function hidingForm(actor: Actor, thing: Asked, language: Language) {
  const found = await hidingOf(actor, thing, language);
  if (found.form) return found.form;
  // Remix takes a thrown answer as the request's.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw redirect(found.place);
}

/** Takes the form that hides a thing, and leads to where it stood. */
export function answerHiding({ actor, request }: Sent, thing: Asked, back: string) {
  return answerForm({
    request,
    schema: hidingSchema,
    fieldOf,
    work: async (hiding) => {
      await hideThing(actor, { ...hiding, thing });
      return redirect(back);
    },
  });
}
