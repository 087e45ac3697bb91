import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { replaceWinner } from "#app/features/challenges/winning/replace-winner.server.ts";
import { replacementSchema } from "#app/features/challenges/winning/winning.schema.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";

const pageOf = (id = "") => `/challenges/${encodeURIComponent(id)}/winners`;

/** Who comes next is shown beside the winners. */
export const loader = signedIn(({ params }) => Promise.resolve(redirect(pageOf(params["id"]))));

/** Proposes the next in line for a place that has become free. */
export const action = signedIn(async ({ actor, params: { id = "" }, request }) => {
  const form = readForm(replacementSchema, await formFields(request));
  if (!form.ok) throw new Refusal("invalid", "ui.brokenRequest");
  await replaceWinner(actor, id, form.input);
  return redirect(pageOf(id));
});

/** Rendered only to give the route's refusals a page. */
export default function NextInLine() {
  return null;
}
