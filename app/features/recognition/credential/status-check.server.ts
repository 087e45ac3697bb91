/** Whether a credential holds at a moment: within its time, and not revoked by whoever issued it. */
import { allOf, invalid, unchecked, valid, type Check, type Source } from "./checks.ts";
import { issuerCheck } from "./issuer-check.server.ts";
import { idOf, isObject, listOf, momentFrom, textOf, type Json, type JsonObject } from "./json.ts";
import { hasPassed } from "./key-documents.ts";
import { presented } from "./presented.server.ts";
import { signatureCheck } from "./signature-check.server.ts";
import { bitAt } from "./status-list.server.ts";

interface Surroundings {
  readonly source: Source;
  readonly now: Date;
}

/** The check of status. Without a list to look at nobody can revoke it, which is told. */
export async function statusCheck(credential: JsonObject, around: Surroundings): Promise<Check> {
  const checks = [...timeChecks(credential, around.now)];
  const entries = listOf(credential.credentialStatus);
  for (const entry of entries.slice(0, mostEntries))
    checks.push(await entryCheck(credential, entry, around));
  if (entries.length > mostEntries) checks.push(unchecked("unknown_status"));
  if (entries.length === 0) checks.push(valid({ reason: "no_revocation" }));
  return allOf(checks);
}

const mostEntries = 4;

function timeChecks({ validFrom, validUntil, expirationDate }: JsonObject, now: Date): Check[] {
  const from = momentFrom(validFrom);
  const end = validUntil ?? expirationDate;
  return [
    // The older form tells its time in other names, and part of it outside.
    ...(from ? [] : [unchecked("older_form")]),
    ...(from && from > now ? [invalid("not_yet_valid", textOf(validFrom) ?? undefined)] : []),
    ...(hasPassed(end, now) ? [invalid("expired", textOf(end) ?? undefined)] : []),
  ];
}

async function entryCheck(
  credential: JsonObject,
  entry: Json,
  around: Surroundings,
): Promise<Check> {
  if (!isObject(entry)) return unchecked("unknown_status");
  const { type, statusPurpose } = entry;
  const isKnown =
    type === "BitstringStatusListEntry" &&
    (statusPurpose === "revocation" || statusPurpose === "suspension");
  if (!isKnown) return unchecked("unknown_status", textOf(type) ?? undefined);
  const place = placeOf(entry.statusListIndex);
  const address = textOf(entry.statusListCredential);
  if (place === null || address === null) return unchecked("unknown_status");
  const list = presented(await around.source(address));
  if (!list) return unchecked("list_not_had", address);
  const { type: kind, encodedList, statusPurpose: purpose } = subjectOf(list.credential);
  const bit = bitAt(textOf(encodedList) ?? "", place);
  const isMeant =
    kind === "BitstringStatusList" &&
    listOf(purpose).includes(statusPurpose) &&
    idOf(list.credential.issuer) === idOf(credential.issuer);
  if (!isMeant || bit === null) return unchecked("list_not_trusted", address);
  const signature = await signatureCheck(list, around);
  if (signature.verdict !== "valid") return unchecked("list_not_trusted", address);
  // Somebody says so who claims to be the issuer: enough not to rely on it, but not enough to rely on the contrary.
  if (bit) return invalid(statusPurpose === "revocation" ? "revoked" : "suspended");
  const issuer = await issuerCheck(list.credential, signature.signers, around);
  const isCurrent = timeChecks(list.credential, around.now).length === 0;
  return issuer.verdict === "valid" && isCurrent ? valid() : unchecked("list_not_trusted", address);
}

function subjectOf({ credentialSubject }: JsonObject): JsonObject {
  return isObject(credentialSubject) ? credentialSubject : {};
}

// The specification writes it as a text; some write a number.
function placeOf(index: Json | undefined): number | null {
  const text = typeof index === "number" ? String(index) : textOf(index);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
