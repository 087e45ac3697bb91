import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { signSchema } from "#app/features/recognition/announcing/announcing.schema.ts";
import { signAnnouncement } from "#app/features/recognition/announcing/congratulate.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/announcements/${encodeURIComponent(id)}`)),
);

export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const form = signSchema.safeParse(await formFields(request));
  const sign = form.data?.set ?? form.data?.withdraw;
  if (sign === undefined) throw new Refusal("invalid", "ui.brokenRequest");
  await signAnnouncement(actor, id, { sign, isWanted: form.data?.set !== undefined });
  return redirect(`/announcements/${id}`);
});

/** Rendered only to give the route's refusals a page. */
export default function AnnouncementReactions() {
  return null;
}
