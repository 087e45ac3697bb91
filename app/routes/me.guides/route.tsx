import { redirect } from "@remix-run/node";
import { notFound } from "#app/core/errors.ts";
import { localPath } from "#app/core/local-path.ts";
import { dismissGuide } from "#app/features/home/dismiss-guide.server.ts";
import { isGuide } from "#app/features/home/guide.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

/** Guides stand on the pages they belong to. */
export const loader = signedIn(() => Promise.resolve(redirect("/")));

/** Puts a guide away. */
export const action = signedIn(async ({ actor, request }) => {
  const { guide, to } = await formFields(request);
  if (!isGuide(guide)) throw notFound("home.guideUnknown");
  await dismissGuide(actor, guide);
  return redirect(localPath(to));
});

/** Rendered only to give the route's refusals a page. */
export default function Guides() {
  return null;
}
