import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { readPage } from "#app/features/notifications/read-inbox.server.ts";
import { pageReadingSchema } from "#app/features/notifications/reading.schema.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

/** There is nothing to see here; the inbox is where it is read. */
export const loader = signedIn(() => Promise.resolve(redirect("/inbox")));

/** An open page says that its reader has seen what is told of it; "reset content" says that this changed the count. */
export const action = signedIn(async ({ actor, request }) => {
  const look = pageReadingSchema.safeParse(await formFields(request));
  if (!look.success) throw new Refusal("invalid", "ui.brokenRequest");
  const hasMarked = await readPage(actor, look.data);
  return new Response(null, { status: hasMarked ? 205 : 204 });
});
