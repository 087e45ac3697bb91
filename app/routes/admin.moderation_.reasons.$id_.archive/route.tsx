import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { archiveReason } from "#app/features/moderation/ruling/archive-reason.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/admin/moderation")));

export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const { archived } = await formFields(request);
  if (archived !== "yes" && archived !== "no") throw new Refusal("invalid", "ui.brokenRequest");
  await archiveReason(actor, { id, archived: archived === "yes" });
  return redirect("/admin/moderation");
});

/** Rendered only to give the route's refusals a page. */
export default function ReasonArchive() {
  return null;
}
