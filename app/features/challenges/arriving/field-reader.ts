import { storable } from "#app/platform/text.ts";
import type { FeedEntry } from "./feed.ts";
import { remark, type Remark } from "./remark.ts";

/** Longest text taken from one field, in UTF-16 units; the longest real one has some 66,000. */
export const fieldAtMost = 500_000;

/** Fields that have no place of their own here; they are kept, and shown with where the challenge came from. */
const aside = [
  "fiscal-year",
  "legal-authority",
  "point-of-contact",
  "challenge-manager",
  "challenge-manager-email",
  "card-image",
  "agency-logo",
] as const;

/** Reads an entry field by field, and gathers what is to be told of it. */
export class FieldReader {
  private readonly entry: FeedEntry;
  private readonly told: Remark[] = [];
  private readonly asked = new Set<string>(["challenge-id", ...aside]);

  constructor(entry: FeedEntry) {
    this.entry = entry;
  }

  tell(...remarks: readonly Remark[]): void {
    this.told.push(...remarks);
  }

  remarks(): readonly Remark[] {
    return this.told;
  }

  /** A text without what no text can hold. */
  text(field: string): string {
    return this.textOf(field, this.valueOf(field));
  }

  /** A text in one line. */
  line(field: string): string {
    return this.text(field).replace(/\s+/g, " ").trim();
  }

  /** Texts, of which there may be one without a list. */
  list(field: string): readonly string[] {
    const value = this.valueOf(field);
    const texts = (Array.isArray(value) ? value : [value]).map((one) => this.textOf(field, one));
    return texts.map((text) => text.replace(/[^\S\n]+/g, " ").trim()).filter((text) => text !== "");
  }

  /** Tells what is kept without having a place here, and which fields nobody knows. */
  tellUnknown(): void {
    const kept = aside.filter((field) => !isEmpty(this.entry[field]));
    if (kept.length > 0) this.tell(remark("kept_aside", "", kept.join(", ")));
    const unknown = Object.keys(this.entry).filter((key) => !this.asked.has(key));
    for (const key of unknown) this.tell(remark("field_unknown", storable(key).slice(0, 60)));
  }

  private valueOf(field: string): unknown {
    this.asked.add(field);
    return this.entry[field];
  }

  private textOf(field: string, value: unknown): string {
    if (isEmpty(value)) return "";
    const isPlain = typeof value === "string" || typeof value === "number";
    const text = isPlain ? String(value) : JSON.stringify(value);
    const clean = storable(text)
      // eslint-disable-next-line no-control-regex -- naming the control characters is the point
      .replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "");
    if (!isPlain || clean !== text) this.tell(remark("text_odd", field, clean));
    if (clean.length <= fieldAtMost) return clean;
    this.tell(remark("text_odd", field, String(clean.length)));
    return clean.slice(0, fieldAtMost);
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
