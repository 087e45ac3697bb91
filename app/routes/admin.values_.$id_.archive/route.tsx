import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { archiveValue } from "#app/features/recognition/kudos/keep-value.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/admin/values")));

export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const { archived } = await formFields(request);
  if (archived !== "yes" && archived !== "no") throw new Refusal("invalid", "ui.brokenRequest");
  await archiveValue(actor, id, archived === "yes");
  return redirect("/admin/values");
});

/** Rendered only to give the route's refusals a page. */
export default function ValueArchive() {
  return null;
}
