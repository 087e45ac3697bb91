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
  const known = { document, jwks: await jwksOfIssuer(issuerId, signers, source) };
  // A key that was lost is not saved by being published somewhere else as well.
  const lost = signers.filter((one) => isLost(known, one, now));
  const kept = signers.filter((one) => !lost.includes(one));
  if (kept.some((one) => isTheirs(known, one, { issuerId, now }))) return valid();
  if (lost.length > 0) return invalid("key_revoked");
  return signers.every((one) => isAskedFor(known, one))
    ? invalid("not_their_key")
    : unchecked("document_not_had", issuerId);
}

/** What of the issuer's keys is to be had; null where nothing is. */
interface Known {
  readonly document: JsonObject | null;
  readonly jwks: readonly JsonObject[] | null;
}

function isLost({ document }: Known, signer: Signer, now: Date): boolean {
  const methods = document ? methodsIn(document) : [];
  return methods.some((one) => isSpent(one, now) && isKey(one, signer));
}

function isTheirs(
  { document, jwks }: Known,
  signer: Signer,
  { issuerId, now }: { readonly issuerId: string; readonly now: Date },
): boolean {
  const methods = document ? assertingIn(document) : [];
  const asserting = methods.filter((one) => one.controller === issuerId && !isSpent(one, now));
  return (
    asserting.some((one) => isKey(one, signer)) || (jwks ?? []).some((one) => isJwk(one, signer))
  );
}

// Only where keys of this kind were to be had can one be missing.
function isAskedFor({ document, jwks }: Known, { kind }: Signer): boolean {
  if (kind === "proof") return document !== null;
  return jwks !== null || (document !== null && assertingIn(document).some(hasJwk));
}

function hasJwk({ publicKeyJwk }: JsonObject): boolean {
  return publicKeyJwk !== undefined;
}

function isDidKey(issuerId: string, signer: Signer): boolean {
  return signer.kind === "proof" && issuerId === `did:key:${signer.publicKeyMultibase}`;
}

// A document that tells of somebody else, or of no keys, tells nothing of theirs.
async function documentOfIssuer(issuerId: string, source: Source): Promise<JsonObject | null> {
  const document = await documentAt(source, issuerId);
  return document?.id === issuerId && document.assertionMethod !== undefined ? document : null;
}

/** The issuer's keys of signed texts that stand where only it can put them; null if none is to be had. */
async function jwksOfIssuer(
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
  for (const address of [...own, `${origin}/.well-known/jwks.json`]) {
    const document = await source(address);
    if (!isObject(document)) continue;
    const keys = document.keys === undefined ? [document] : listOf(document.keys);
    // Where several issuers share a host, each key says whose it is.
    found.push(...keys.filter(isObject).filter(({ iss }) => iss === undefined || iss === issuerId));
  }
  return found.length > 0 ? found : null;
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
