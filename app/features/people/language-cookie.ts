import type { Language } from "#app/core/words.ts";

/** A Set-Cookie value that remembers a browser's language for a year; no secret, so not HttpOnly. */
export function languageCookie(language: Language): string {
  return `language=${language}; Path=/; Max-Age=${String(365 * 24 * 60 * 60)}; SameSite=Lax`;
}
