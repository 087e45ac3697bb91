/** Multibase: bytes as text that says its alphabet first, "z" for base58 as Bitcoin writes it, "u" for base64url. */
const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Longer than any key or signature of ours; base58 takes time that grows with the square. */
const longest = 256;

/** Bytes in base58. */
export function toBase58(bytes: Uint8Array): string {
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let digits = "";
  for (; number > 0n; number /= 58n) digits = alphabet.charAt(Number(number % 58n)) + digits;
  return `z${"1".repeat(zerosBefore(bytes))}${digits}`;
}

/** Reads base58; null for anything else, and for what is too long to be a key or a signature. */
export function fromBase58(text: string): Uint8Array | null {
  if (!text.startsWith("z") || text.length > longest) return null;
  const signs = Array.from(text.slice(1), (sign) => alphabet.indexOf(sign));
  if (signs.includes(-1)) return null;
  let number = signs.reduce((sum, sign) => sum * 58n + BigInt(sign), 0n);
  const bytes: number[] = [];
  for (; number > 0n; number /= 256n) bytes.unshift(Number(number % 256n));
  return Uint8Array.from([...Array<number>(zerosBefore(signs)).fill(0), ...bytes]);
}

function zerosBefore(digits: Iterable<number>): number {
  let zeros = 0;
  for (const digit of digits) {
    if (digit !== 0) break;
    zeros += 1;
  }
  return zeros;
}
