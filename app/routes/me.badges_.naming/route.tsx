import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { recognitionChoice } from "#app/features/recognition/choice.queries.server.ts";
import { chooseRecognition } from "#app/features/recognition/choose.server.ts";
import { namingSchema } from "#app/features/recognition/held/held.schema.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";

/** The choice stands on the page of one's badges. */
export const loader = signedIn(() => Promise.resolve(redirect("/me/badges")));

/** Decides whether one is named among the holders of badges. */
export const action = signedIn(async ({ actor, request }) => {
  const form = readForm(namingSchema, await formFields(request));
  if (!form.ok) throw new Refusal("invalid", "ui.brokenRequest");
  await chooseRecognition(actor, { ...(await recognitionChoice(actor)), ...form.input });
  return redirect("/me/badges");
});

/** Rendered only to give the route's refusals a page. */
export default function Naming() {
  return null;
}
