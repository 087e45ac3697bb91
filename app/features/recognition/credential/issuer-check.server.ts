/** Whether a key that signed is one of the issuer that the credential names, by what the issuer publishes itself. */
import { invalid, unchecked, valid, type Check, type Source } from "./checks.ts";
import { urlFrom } from "./did-web.ts";
import { idOf, isObject, listOf, textOf, type JsonObject } from "./json.ts";
import { addressOf, assertingIn, documentAt, isSpent, methodsIn } from "./key-documents.ts";
import type { Signer } from "./signature-check.server.ts";
import { publicJwkFrom, thumbprintOf } from "./thumbprint.server.ts";

/** The check of the issuer: of several keys that signed one has to be theirs. */
export async function issuerCheck(
  credential: JsonObject,
  signers: readonly Signer[],
  { source, now }: { readonly source: Source; readonly now: Date },
): Promise<Check> {
  const issuerId = idOf(credential.issuer);
  if (issuerId === null) return unchecked("address_unknown");
  if (signers.length === 0) return unchecked("nothing_signed");
  if (issuerId.startsWith("did:key:"))
    return signers.some((one) => isDidKey(issuerId, one)) ? valid() : invalid("not_their_key");
  if (addressOf(issuerId) === null) return unchecked("address_unknown", issuerId);
  const document = await documentOfIssuer(issuerId, source);
  const sets = await jwkSets(issuerId, signers, source);
  if (!document && sets === null) return unchecked("document_not_had", issuerId);
  const methods = document ? assertingIn(document) : [];
  const isTheirs = (signer: Signer) =>
    methods.some(
      (one) => one.controller === issuerId && !isSpent(one, now) && isKey(one, signer),
    ) || isInSets(sets ?? [], signer, issuerId);
  const isLost = (signer: Signer) =>
    document !== null && methodsIn(document).some((one) => isSpent(one, now) && isKey(one, signer));
  // A key that was lost is not saved by being published somewhere else as well.
  if (signers.some((one) => isTheirs(one) && !isLost(one))) return valid();
  if (signers.some(isLost)) return invalid("key_revoked");
  return invalid("not_their_key");
}

function isDidKey(issuerId: string, signer: Signer): boolean {
  return signer.kind === "proof" && issuerId === `did:key:${signer.publicKeyMultibase}`;
}

// A document that tells of somebody else, or of no keys, tells nothing of theirs.
async function documentOfIssuer(issuerId: string, source: Source): Promise<JsonObject | null> {
  const document = await documentAt(source, issuerId);
  return document?.id === issuerId && document.assertionMethod !== undefined ? document : null;
}

/** Keys of signed texts that stand where only the issuer can put them; null if there is no such place to look at. */
async function jwkSets(
  issuerId: string,
  signers: readonly Signer[],
  source: Source,
): Promise<readonly JsonObject[] | null> {
  const kids = signers.flatMap((one) => (one.kind === "jwt" ? [one.kid ?? ""] : []));
  if (kids.length === 0) return null;
  // Below the issuer's own address, or in the set of its host.
  const own = kids.filter((kid) => kid.startsWith(`${issuerId}/`));
  const origin = urlFrom(addressOf(issuerId) ?? "")?.origin ?? "";
  const found: JsonObject[] = [];
  let isHad = false;
  for (const address of [...own, `${origin}/.well-known/jwks.json`]) {
    const document = await source(address);
    if (!isObject(document)) continue;
    isHad = true;
    const keys = document.keys === undefined ? [document] : listOf(document.keys);
    found.push(...keys.filter(isObject));
  }
  return isHad ? found : null;
}

function isInSets(sets: readonly JsonObject[], signer: Signer, issuerId: string): boolean {
  return sets.some((one) => (one.iss === undefined || one.iss === issuerId) && isJwk(one, signer));
}

function isKey({ publicKeyMultibase, publicKeyJwk }: JsonObject, signer: Signer): boolean {
  return signer.kind === "proof"
    ? textOf(publicKeyMultibase) === signer.publicKeyMultibase
    : isObject(publicKeyJwk) && isJwk(publicKeyJwk, signer);
}

function isJwk(jwk: JsonObject, signer: Signer): boolean {
  const key = publicJwkFrom(jwk);
  return key !== null && signer.kind === "jwt" && thumbprintOf(key) === thumbprintOf(signer.jwk);
}
