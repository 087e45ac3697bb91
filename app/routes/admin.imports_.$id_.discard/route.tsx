import { redirect } from "@remix-run/node";
import { discardFile } from "#app/features/imports/importing/discard-file.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here. */
export const loader = signedIn(() => Promise.resolve(redirect("/admin/imports")));

/** Throws an uploaded file away. */
export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await discardFile(actor, id);
  return redirect("/admin/imports");
});

/** Rendered only to give the route's refusals a page. */
export default function Discard() {
  return null;
}
