import { redirect } from "@remix-run/node";
import { confirmImport } from "#app/features/imports/importing/confirm-import.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here; the file's page shows how far it is. */
export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/admin/imports/${encodeURIComponent(id)}`)),
);

/** Has the file brought in. */
export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await confirmImport(actor, id);
  return redirect(`/admin/imports/${encodeURIComponent(id)}`);
});

/** Rendered only to give the route's refusals a page. */
export default function Confirmation() {
  return null;
}
