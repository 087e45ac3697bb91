/** What a verifier says of each thing it looks at. What it could not check it never calls valid. */
import type { Json } from "./json.ts";

export const verdicts = ["valid", "invalid", "could_not_check"] as const;
export type Verdict = (typeof verdicts)[number];

/** Why, for people to read: each is a sentence in the catalogue, with the detail in it. */
export const reasons = [
  // structure
  "unreadable",
  "older_form",
  "wrong_context",
  "own_context",
  "not_a_badge",
  "wrong_part",
  "header_not_admitted",
  "claim_differs",
  // signature
  "no_signature",
  "unknown_signature",
  "key_not_had",
  "unknown_context",
  "unsigned_parts",
  "too_entangled",
  "wrong_purpose",
  "signature_expired",
  "does_not_match",
  // issuer
  "nothing_signed",
  "address_unknown",
  "document_not_had",
  "not_their_key",
  "key_revoked",
  // status
  "not_yet_valid",
  "expired",
  "revoked",
  "suspended",
  "unknown_status",
  "list_not_had",
  "list_not_trusted",
  "no_revocation",
] as const;
export type ReasonCode = (typeof reasons)[number];

export interface Reason {
  readonly reason: ReasonCode;
  /** A name out of the credential: a part, a kind of signature, a moment. */
  readonly detail?: string | undefined;
}

export interface Check {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/**
 * Gives what stands at an address: JSON, or a text; null when it cannot be had, or may not be asked for. Which addresses
 * may be asked is the decision of whoever hands it over.
 */
export type Source = (address: string) => Promise<Json | null>;

/** All is well, perhaps with something to be told. */
export function valid(...told: readonly Reason[]): Check {
  return { verdict: "valid", reasons: told };
}

/** It is not as it should be, and why. */
export function invalid(reason: ReasonCode, detail?: string): Check {
  return { verdict: "invalid", reasons: [reasonOf(reason, detail)] };
}

/** It may be as it should be, or not: why that cannot be said. */
export function unchecked(reason: ReasonCode, detail?: string): Check {
  return { verdict: "could_not_check", reasons: [reasonOf(reason, detail)] };
}

/** Several checks as one: invalid if any is, valid only if all are. */
export function allOf(checks: readonly Check[]): Check {
  return { verdict: worst(checks), reasons: checks.flatMap((check) => check.reasons) };
}

/** Several ways to the same as one: invalid if any is, and otherwise valid if one is. */
export function anyOf(checks: readonly Check[]): Check {
  const found = checks.map(({ verdict }) => verdict);
  const verdict = found.includes("invalid")
    ? "invalid"
    : found.includes("valid")
      ? "valid"
      : "could_not_check";
  return { verdict, reasons: checks.flatMap((check) => check.reasons) };
}

function worst(checks: readonly Check[]): Verdict {
  if (checks.some(({ verdict }) => verdict === "invalid")) return "invalid";
  return checks.length > 0 && checks.every(({ verdict }) => verdict === "valid")
    ? "valid"
    : "could_not_check";
}

function reasonOf(reason: ReasonCode, detail?: string): Reason {
  return detail === undefined ? { reason } : { reason, detail };
}
