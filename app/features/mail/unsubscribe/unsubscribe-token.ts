/**
 * The token in a mail's "unsubscribe" link: who, which kind, and a signature that only this installation can make.
 * It opens nothing but the stopping of these mails, works without signing in, and never runs out: a mail may be old.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { isId } from "#app/core/ids.ts";
import { isMailKind, type MailKind } from "../mail.ts";

export interface Unsubscriber {
  readonly personId: string;
  readonly kind: MailKind;
}

const idBytes = 16;
const signatureBytes = 16;

/** Writes the token: letters, digits, "-" and "_". */
export function unsubscribeToken(secret: string, who: Unsubscriber): string {
  const id = Buffer.from(who.personId.replaceAll("-", ""), "hex");
  return Buffer.concat([id, sign(secret, who), Buffer.from(who.kind)]).toString("base64url");
}

/** Reads a token; null for anything that this installation has not written. */
export function readUnsubscribeToken(secret: string, token: string): Unsubscriber | null {
  if (!/^[\w-]{40,120}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const personId = uuid(bytes.subarray(0, idBytes));
  const signature = bytes.subarray(idBytes, idBytes + signatureBytes);
  const kind = bytes.subarray(idBytes + signatureBytes).toString();
  if (!isId(personId) || !isMailKind(kind) || signature.length < signatureBytes) return null;
  return timingSafeEqual(signature, sign(secret, { personId, kind })) ? { personId, kind } : null;
}

function sign(secret: string, { personId, kind }: Unsubscriber): Buffer {
  const text = `unsubscribe ${personId} ${kind}`;
  return createHmac("sha256", secret).update(text).digest().subarray(0, signatureBytes);
}

function uuid(bytes: Buffer): string {
  const digits = bytes.toString("hex");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
