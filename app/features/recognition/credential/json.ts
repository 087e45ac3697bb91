/** JSON as it comes from elsewhere: nothing is believed of it before it was looked at. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** More than any credential needs, and little enough to be read without harm. */
export const longestCredential = 262_144;
const deepest = 40;

/** Reads JSON that is an object, neither too long nor nested too deeply; null for anything else. */
export function readObject(text: string): JsonObject | null {
  if (text.length > longestCredential) return null;
  try {
    // JSON.parse makes nothing but this.
    const value = JSON.parse(text) as Json;
    return isObject(value) && isShallow(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether it is nested no deeper than anything we read. */
export function isShallow(value: Json, left = deepest): boolean {
  if (typeof value !== "object" || value === null) return true;
  return left > 0 && Object.values(value).every((one: Json) => isShallow(one, left - 1));
}

/** Whether it is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands under a name, as a list: JSON-LD writes one thing with or without brackets. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  // Array.isArray does not narrow read-only lists.
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** A text, or null for anything else. */
export function textOf(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** The identifier of what is named by its address alone or by an object with an `id`. */
export function idOf(value: Json | undefined): string | null {
  return textOf(isObject(value) ? value.id : value);
}

/** A moment written with its offset, as credentials do; null for anything else. */
export function momentFrom(value: Json | undefined): Date | null {
  const text = textOf(value);
  if (text === null || !moment.test(text)) return null;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** A moment as credentials write it: whole seconds, in UTC. */
export function written(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, "Z");
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
