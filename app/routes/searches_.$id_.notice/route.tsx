import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { setSearchNotice } from "#app/features/search/change-saved-search.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/searches")));

/** Whether one hears of new ideas that match a saved search. */
export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const { notify } = await formFields(request);
  if (notify !== "yes" && notify !== "no") throw new Refusal("invalid", "ui.brokenRequest");
  await setSearchNotice(actor, id, notify === "yes");
  return redirect("/searches");
});

/** Rendered only to give the route's refusals a page. */
export default function SearchNotice() {
  return null;
}
