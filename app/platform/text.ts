import { z } from "zod";
import type { MessageKey } from "#app/core/words.ts";

/**
 * Text from outside. It is normalised (NFC, one kind of line end, no direction overrides, which
 * could make a sentence read as another) and refused when it holds what no keyboard types.
 */
// eslint-disable-next-line no-control-regex -- naming the control characters is the point
const untypeable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;
const directionOverrides = /[\u202a-\u202e\u2066-\u2069]/g;

interface Limits {
  /** Longest allowed, in characters as a reader counts them (code points). */
  readonly max: number;
  readonly long: MessageKey;
  /** When given, empty text is refused with it. */
  readonly missing?: MessageKey;
}

const broken: MessageKey = "ui.brokenText";

/** One line: line ends and runs of white space become single spaces. */
export function line(limits: Limits) {
  return text(limits, (value) => value.replace(/\s+/g, " ").trim());
}

/** Several lines, trimmed at both ends. */
export function paragraph(limits: Limits) {
  return text(limits, (value) => value.trim());
}

/** Unfinished text as the database can keep it: only what no Unicode text can hold is replaced. */
export function storable(value: string): string {
  return value.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\ufffd");
}

function text({ max, long, missing }: Limits, tidy: (value: string) => string) {
  return z
    .string({ error: missing ?? broken })
    .refine((value) => !untypeable.test(value), { error: broken })
    .transform((value) => tidy(normalise(value)))
    .refine((value) => missing === undefined || isVisible(value), { error: missing ?? broken })
    .refine((value) => countCharacters(value) <= max, { error: long });
}

// Joiners, soft hyphens and the like are part of words, but no word by themselves.
function isVisible(value: string): boolean {
  return /[^\s\p{Cf}\p{Z}]/u.test(value);
}

function normalise(value: string): string {
  return value.replace(/\r\n?/g, "\n").replace(directionOverrides, "").normalize("NFC");
}

function countCharacters(value: string): number {
  let count = 0;
  for (const character of value) if (character) count += 1;
  return count;
}

/** What a form gets back: the first message of each field that is wrong. */
export type FieldErrors<Field extends string = string> = Partial<Record<Field, MessageKey>>;

/** What a field is told for which its schema has no words: no form of ours sends it so. */
const unreadable: MessageKey = "ui.brokenRequest";

/** Checks a form: its clean input, or one message per wrong field. Schemas here hold message keys as errors. */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  fields: unknown,
): { ok: true; input: z.output<Schema> } | { ok: false; errors: FieldErrors } {
  const result = schema.safeParse(fields, {
    // Only for what no field of a form can send: any other gap in a schema's words is to be seen.
    error: ({ code }) => (code === "invalid_type" ? unreadable : undefined),
  });
  if (result.success) return { ok: true, input: result.data };
  const errors: Record<string, MessageKey> = {};
  for (const issue of result.error.issues) {
    errors[issue.path.join(".")] ??= issue.message as MessageKey;
  }
  return { ok: false, errors };
}
