import { redirect } from "@remix-run/node";
import { endAbsence } from "#app/features/people/absences/end-absence.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/me/absences")));

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await endAbsence(actor, id);
  return redirect("/me/absences");
});

/** Rendered only to give the route's refusals a page. */
export default function AbsenceEnd() {
  return null;
}
