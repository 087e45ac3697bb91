import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { isMailKind } from "#app/features/mail/mail.ts";
import { optIn } from "#app/features/mail/unsubscribe/opt-out.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here. */
export const loader = signedIn(() => Promise.resolve(redirect("/me/notifications")));

/** Gets mails again that were stopped. */
export const action = signedIn(async ({ actor, request }) => {
  const { what } = await formFields(request);
  if (what !== "all" && !isMailKind(what)) throw new Refusal("invalid", "wishes.brokenChoice");
  await optIn(actor, { personId: actor.id, what });
  return redirect("/me/notifications");
});

/** Rendered only to give the route's refusals a page. */
export default function WantedAgain() {
  return null;
}
