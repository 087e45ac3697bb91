/** Credentials as they stand in the database, without the jobs that lead there. */
import { newId } from "#app/core/ids.ts";
import { system } from "#app/core/actor.ts";
import type { IssuerKey } from "#app/features/recognition/credential/issuer-key.ts";
import { rotateKeys } from "#app/features/recognition/issuing/rotate-keys.server.ts";
import { secretOrNew } from "#app/features/recognition/issuing/secret-file.server.ts";
import { prepareCredential } from "#app/features/recognition/issuing/credential.store.server.ts";
import type { AwardState } from "#app/features/recognition/awarding/award.ts";
import { db } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { aPerson } from "./builders.ts";
import { aCredential, aJwtKey, aProofKey } from "./credentials.ts";
import { aBadge } from "./recognition-builders.ts";

export interface BuiltCredential {
  readonly id: string;
  readonly awardId: string;
  readonly badgeId: string;
}

interface Part {
  readonly of: { readonly id: string; readonly unitId: string };
  readonly state?: AwardState;
  readonly changed?: string;
  readonly badgeId?: string;
}

/** An award that its recipient accepted, with a credential that waits to be signed. */
export async function aWaitingCredential({ of, ...part }: Part): Promise<BuiltCredential> {
  const {
    state = "accepted_quietly",
    changed = "People wait ten minutes where they waited forty.",
  } = part;
  const badgeId = part.badgeId ?? (await aBadge());
  const [giftId, awardId, at] = [newId(), newId(), new Date()];
  const giver = await aPerson({ role: "leader" });
  const given = { badgeId, version: 1, givenAs: "leader" as const, giverId: giver.id };
  await db().awardGift.create({
    data: { id: giftId, ...given, changed, forWhom: "Everybody at the counter", preparedAt: at },
  });
  await db().awardProof.create({
    data: { giftId, position: 0, name: "The figures", url: "https://example.org/figures" },
  });
  await db().award.create({
    data: {
      ...{ id: awardId, giftId, badgeId, personId: of.id, unitId: of.unitId, occasion: newId() },
      ...{ state, preparedAt: at, acceptedAt: at },
    },
  });
  await transact(system, ({ sql, now }) => prepareCredential(sql, awardId, now));
  const { id } = await db().credential.findUniqueOrThrow({ where: { awardId } });
  return { id, awardId, badgeId };
}

/** The same with texts in the places of those that are signed, which nobody who checks them finds valid. */
export async function aSignedCredential(part: Part): Promise<BuiltCredential> {
  const built = await aWaitingCredential(part);
  const texts = { json: JSON.stringify(aCredential()), jwt: "e30.e30.c2lnbmVk" };
  const keys = {
    proofKeyId: await aRetiredKey(aProofKey().key),
    jwtKeyId: await aRetiredKey(aJwtKey("ES256").key),
  };
  await db().credential.update({
    where: { id: built.id },
    data: { ...texts, ...keys, signedAt: new Date() },
  });
  return built;
}

/** A key that signed until now; returns its id. */
async function aRetiredKey({ id, standing: _signs, since, until: _never, ...half }: IssuerKey) {
  const until = new Date();
  await db().issuerKey.create({
    data: { id, use: half.use, half, standing: "retired", since, until },
  });
  return id;
}

/** Keys that sign from now on, under the secret of this process; returns their ids. */
export async function someKeys(): Promise<string[]> {
  const secret = await secretOrNew(registry().settings.credentialSecretFile);
  if (!secret) throw new Error("There is something else in the place of the secret.");
  return rotateKeys(secret);
}
