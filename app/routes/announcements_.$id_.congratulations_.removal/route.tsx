import { redirect } from "@remix-run/node";
import { takeBackCongratulation } from "#app/features/recognition/announcing/congratulate.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/announcements/${encodeURIComponent(id)}`)),
);

export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const { person = "" } = await formFields(request);
  await takeBackCongratulation(actor, id, person);
  return redirect(`/announcements/${id}#congratulations`);
});

/** Rendered only to give the route's refusals a page. */
export default function CongratulationRemoval() {
  return null;
}
