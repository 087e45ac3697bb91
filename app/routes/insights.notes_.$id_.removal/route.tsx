import { redirect } from "@remix-run/node";
import { removeAnnotation } from "#app/features/insights/acting/annotations/keep-annotation.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/insights/notes")));

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await removeAnnotation(actor, id);
  return redirect("/insights/notes");
});

/** Rendered only to give the route's refusals a page. */
export default function AnnotationRemoval() {
  return null;
}
