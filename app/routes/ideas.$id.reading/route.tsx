import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { readAbout } from "#app/features/notifications/read-inbox.server.ts";
import { readingSchema } from "#app/features/notifications/reading.schema.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

/** There is nothing to see here; the idea is where it is read. */
export const loader = signedIn(({ params }) =>
  Promise.resolve(redirect(`/ideas/${encodeURIComponent(params["id"] ?? "")}`)),
);

/** An open page says that its reader has seen what is told of the idea. */
export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const look = readingSchema.safeParse(await formFields(request));
  if (!look.success) throw new Refusal("invalid", "ui.brokenRequest");
  await readAbout(actor, { ideaId: id, ...look.data });
  return new Response(null, { status: 204 });
});
