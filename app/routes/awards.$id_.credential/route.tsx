import { redirect } from "@remix-run/node";
import { notFound } from "#app/core/errors.ts";
import { credentialOfAward } from "#app/features/recognition/proving/credential.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** From an award of one's own to its credential. */
export const loader = signedIn(async ({ actor, params: { id = "" } }) => {
  const credentialId = await credentialOfAward(actor, id);
  if (credentialId === null) throw notFound("proving.notFound");
  return redirect(`/credentials/${credentialId}`);
});

/** Rendered only to give the route's refusals a page. */
export default function CredentialOfAward() {
  return null;
}
