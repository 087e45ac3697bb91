import type { Actor } from "#app/core/actor.ts";
import { openCredential } from "#app/features/recognition/proving/open-credential.server.ts";
import { aSignedCredential, aWaitingCredential } from "#tests/support/credential-builder.ts";

/** Credentials and what belongs to them, for an administrator who holds one that is signed and one that waits. */
export async function screensOfProof(me: Actor) {
  const signed = await aSignedCredential({ of: me });
  await openCredential(me, signed.id, "named");
  const waiting = await aWaitingCredential({ of: me });
  return {
    reading: {
      "my credentials": "/me/credentials",
      credential: `/credentials/${signed.id}`,
      "credential that waits": `/credentials/${waiting.id}`,
      certificate: `/credentials/${signed.id}/certificate`,
      issuer: "/issuers/1",
      "version of a badge": `/badges/${signed.badgeId}/versions/1`,
    },
    writing: {
      verify: "/verify",
      "signing of awards": "/admin/credentials",
    },
  };
}
