/** The shape of a compact JWS: three parts of base64url, of which the last may be empty. */
const compact = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Whether a text is shaped as one, signed or not. */
export function isCompact(text: string): boolean {
  return compact.test(text);
}
