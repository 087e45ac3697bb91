import { redirect } from "@remix-run/node";
import { changePremoderation } from "#app/features/ideas/change-premoderation.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/admin/categories/${encodeURIComponent(id)}`)),
);

export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const { premoderated } = await formFields(request);
  await changePremoderation(actor, { id, premoderated: premoderated === "on" });
  return redirect(`/admin/categories/${encodeURIComponent(id)}`);
});

/** Rendered only to give the route's refusals a page. */
export default function CategoryModeration() {
  return null;
}
