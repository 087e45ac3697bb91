import { redirect } from "@remix-run/node";
import { sendTestMail } from "#app/features/mail/outbox/send-test-mail.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here; the outbox shows the mail. */
export const loader = signedIn(() => Promise.resolve(redirect("/admin/mail")));

/** Sends an administrator a mail. */
export const action = signedIn(async ({ actor }) => {
  await sendTestMail(actor);
  return redirect("/admin/mail");
});

/** Rendered only to give the route's refusals a page. */
export default function TestMail() {
  return null;
}
