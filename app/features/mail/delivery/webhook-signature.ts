/**
 * Whether a notice comes from the provider: an HMAC-SHA256 over its id, its time and its body, as the Standard
 * Webhooks describe it. One that is older or newer than five minutes may be somebody's recording.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

export interface SignedNotice {
  readonly id: string;
  /** Seconds since 1970, as text. */
  readonly timestamp: string;
  /** "v1,<base64>", several of them with spaces between while a secret is being replaced. */
  readonly signatures: string;
  readonly body: string | Buffer;
}

const window = 5 * 60;

/** `secret` as the provider shows it: "whsec_" and base64. `now` in milliseconds. */
export function isSigned(secret: string, notice: SignedNotice, now: number): boolean {
  const { id, timestamp, signatures, body } = notice;
  if (id === "" || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > window) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const due = createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest();
  return signatures.split(" ").some((one) => {
    const given = Buffer.from(/^v1,(.+)$/.exec(one)?.[1] ?? "", "base64");
    return given.length === due.length && timingSafeEqual(given, due);
  });
}
