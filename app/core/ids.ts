/** Identifiers are UUIDv7 (RFC 9562 §5.7), made in the app: time-ordered, so indexes stay compact. */

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A new UUIDv7 for the given moment (milliseconds since 1970). */
export function newId(at: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(at / 2 ** 32));
  view.setUint32(2, at % 2 ** 32);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  return format(bytes);
}

/** Whether a string from outside can be an identifier at all; anything else is simply not found. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && uuidPattern.test(value);
}

function format(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => hex[byte]).join("");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join("-");
}

/** The organisation, of which there is one per installation, as the subject of an event. */
export const organisationId = "00000000-0000-7000-8000-000000000001";
