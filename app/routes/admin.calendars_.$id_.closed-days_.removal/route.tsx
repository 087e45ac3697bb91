import { redirect } from "@remix-run/node";
import { tickedDaysSchema } from "#app/features/people/calendars/calendar.schema.ts";
import { removeClosedDays } from "#app/features/people/calendars/remove-closed-days.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/admin/calendars")));

export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const days = tickedDaysSchema.parse(await formFields(request));
  await removeClosedDays(actor, { id, days });
  return redirect(`/admin/calendars/${id}`);
});

/** Rendered only to give the route's refusals a page. */
export default function ClosedDaysRemoval() {
  return null;
}
