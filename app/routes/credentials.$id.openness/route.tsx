import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { openCredential } from "#app/features/recognition/proving/open-credential.server.ts";
import { opennessSchema } from "#app/features/recognition/proving/proving.schema.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";

const pageOf = (id = "") => `/credentials/${encodeURIComponent(id)}`;

/** Who may open the page is decided on it. */
export const loader = signedIn(({ params }) => Promise.resolve(redirect(pageOf(params["id"]))));

/** Opens the page of a credential to everybody, or closes it again. */
export const action = signedIn(async ({ actor, params: { id = "" }, request }) => {
  const form = readForm(opennessSchema, await formFields(request));
  if (!form.ok) throw new Refusal("invalid", form.errors["openness"] ?? "ui.brokenRequest");
  await openCredential(actor, id, form.input.openness);
  return redirect(pageOf(id));
});

/** Rendered only to give the route's refusals a page. */
export default function OpennessOfCredential() {
  return null;
}
