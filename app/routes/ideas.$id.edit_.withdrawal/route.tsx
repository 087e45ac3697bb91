import { redirect } from "@remix-run/node";
import { takeEditBack } from "#app/features/ideas/holding/take-edit-back.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/ideas/${encodeURIComponent(id)}`)),
);

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await takeEditBack(actor, id);
  return redirect(`/ideas/${encodeURIComponent(id)}`);
});

/** Rendered only to give the route's refusals a page. */
export default function TakeEditBack() {
  return null;
}
