import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { showingSchema } from "#app/features/recognition/held/held.schema.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";

/** Each of one's badges is shown among all of them. */
export const loader = signedIn(() => Promise.resolve(redirect("/me/badges")));

/** Lets colleagues see a badge of one's own, or keeps it to oneself. */
export const action = signedIn(async ({ actor, params: { award = "" }, request }) => {
  const form = readForm(showingSchema, await formFields(request));
  if (!form.ok) throw new Refusal("invalid", "ui.brokenRequest");
  await moveAward(actor, award, { to: form.input.to, reason: "" });
  return redirect("/me/badges");
});

/** Rendered only to give the route's refusals a page. */
export default function OwnAward() {
  return null;
}
