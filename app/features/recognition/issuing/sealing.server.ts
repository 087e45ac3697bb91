/** Secrets sealed with AES-256-GCM under a secret that is kept elsewhere, each bound to its name. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const cipher = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

/** Seals a text: nonce, tag and what is sealed. */
export function sealed(text: string, secret: Buffer, name: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const seal = createCipheriv(cipher, secret, nonce).setAAD(Buffer.from(name));
  const hidden = Buffer.concat([seal.update(text, "utf8"), seal.final()]);
  return Buffer.concat([nonce, seal.getAuthTag(), hidden]);
}

/** Opens what was sealed; null when the secret is another one, or somebody changed it. */
export function opened(bytes: Uint8Array, secret: Buffer, name: string): string | null {
  const all = Buffer.from(bytes);
  const body = nonceLength + tagLength;
  if (all.length < body) return null;
  const seal = createDecipheriv(cipher, secret, all.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  seal.setAAD(Buffer.from(name)).setAuthTag(all.subarray(nonceLength, body));
  try {
    return Buffer.concat([seal.update(all.subarray(body)), seal.final()]).toString("utf8");
  } catch {
    return null;
  }
}
