import { aSignedCredential } from "#tests/support/credential-builder.ts";
import type { World } from "./world.ts";

/** An award of the author's that has been signed, and whose page they have not opened. */
export async function signedAward({
  author,
}: World["people"]): Promise<{ signedBadge: string; signedAward: string; credential: string }> {
  const { badgeId, awardId, id } = await aSignedCredential({ of: author });
  return { signedBadge: badgeId, signedAward: awardId, credential: id };
}
