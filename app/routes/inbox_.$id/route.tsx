import { redirect } from "@remix-run/node";
import { notFound } from "#app/core/errors.ts";
import { localPath } from "#app/core/local-path.ts";
import { placeOfLine } from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { readLine } from "#app/features/notifications/read-inbox.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

/** The way from a line to what it is about; whoever takes it has read the line. */
export const loader = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const place = await placeOfLine(actor, id);
  if (!place) throw notFound("notifications.lineUnknown");
  if (!isFetchedAhead(request)) await readLine(actor, id);
  return redirect(lineAddress(place));
});

/** Marks the line as read and goes nowhere. */
export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const { to } = await formFields(request);
  await readLine(actor, id);
  return redirect(localPath(to ?? "/inbox"));
});

// A browser that guesses where its reader will go has read nothing for them.
function isFetchedAhead({ headers }: Request): boolean {
  return (headers.get("Sec-Purpose") ?? headers.get("Purpose") ?? "").includes("prefetch");
}

/** Rendered only to give the route's refusals a page. */
export default function Line() {
  return null;
}
