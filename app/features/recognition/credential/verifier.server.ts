/** Verifies credentials, ours and others': structure, signature, issuer and status, each with its own verdict and why. */
import { allOf, invalid, unchecked, type Check, type Source, type Verdict } from "./checks.ts";
import { issuerCheck } from "./issuer-check.server.ts";
import type { Json, JsonObject } from "./json.ts";
import { presented } from "./presented.server.ts";
import { signatureCheck } from "./signature-check.server.ts";
import { statusCheck } from "./status-check.server.ts";
import { structureCheck } from "./structure.server.ts";

export interface Verification {
  readonly structure: Check;
  readonly signature: Check;
  readonly issuer: Check;
  readonly status: Check;
  /** Invalid if any of the four is, valid only if all are. */
  readonly verdict: Verdict;
  /** What it says, for showing; null if it could not be read. */
  readonly credential: JsonObject | null;
}

/** Verifies what was handed over. Nothing is asked for but through `source`. */
export async function verify(
  given: Json,
  around: { readonly source: Source; readonly now: Date },
): Promise<Verification> {
  const read = presented(given);
  if (!read) return unreadable;
  const structure = structureCheck(read);
  const { signers, ...signature } = await signatureCheck(read, around);
  const issuer = await issuerCheck(read.credential, signers, around);
  const status = await statusCheck(read.credential, around);
  const { verdict } = allOf([structure, signature, issuer, status]);
  return { structure, signature, issuer, status, verdict, credential: read.credential };
}

const unreadable: Verification = {
  structure: invalid("unreadable"),
  signature: unchecked("unreadable"),
  issuer: unchecked("unreadable"),
  status: unchecked("unreadable"),
  verdict: "invalid",
  credential: null,
};
