import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { archiveWording } from "#app/features/ideas/deciding/archive-wording.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/admin/decisions")));

export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const { archived } = await formFields(request);
  if (archived !== "yes" && archived !== "no") throw new Refusal("invalid", "ui.brokenRequest");
  await archiveWording(actor, { id, archived: archived === "yes" });
  return redirect("/admin/decisions");
});

/** Rendered only to give the route's refusals a page. */
export default function WordingArchive() {
  return null;
}
