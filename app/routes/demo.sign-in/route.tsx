import { redirectDocument } from "@remix-run/node";
import { notFound } from "#app/core/errors.ts";
import { localPath } from "#app/core/local-path.ts";
import { signInAsDemoPerson } from "#app/features/people/sign-in-as-demo-person.server.ts";
import { anyone, formFields } from "#app/platform/route.server.ts";

export const loader = anyone(() => Promise.reject(notFound("people.demoUnknown")));

export const action = anyone(async ({ request, context: { userAgent, sessionId } }) => {
  const { personId = "", to } = await formFields(request);
  const cookie = await signInAsDemoPerson({ personId, userAgent, replaces: sessionId });
  return redirectDocument(localPath(to), { headers: { "Set-Cookie": cookie } });
});

/** Rendered only to give the route's refusals a page. */
export default function DemoSignIn() {
  return null;
}
