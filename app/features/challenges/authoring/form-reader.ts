/**
 * Reads the fields of a section as they were sent. Whatever may be missing is missing; what no form of ours sends is
 * refused; what cannot be read, such as a time that is none, is a mistake at its field.
 */
import { isId } from "#app/core/ids.ts";
import { momentOf } from "#app/core/wall-clock.ts";
import type { MessageKey } from "#app/core/words.ts";
import { isDay } from "#app/core/working-days.ts";
import { line, paragraph, readForm } from "#app/platform/text.ts";
import { wholeIn } from "./numbers.ts";
import { fieldName, rowsIn, type Fields } from "./rows.ts";

/** Longest texts that are kept, in characters. What is shown to staff has limits of its own, which the review tells. */
export const keptAtMost = { line: 300, text: 10_000, answer: 2_000 } as const;
/** Most rows in a list. */
export const rowsAtMost = 40;

export class FormReader {
  readonly mistakes: Record<string, MessageKey> = {};

  constructor(
    private readonly fields: Fields,
    private readonly timeZone: string,
  ) {}

  /** One line of text. */
  line(name: string): string {
    return this.text(name, line({ max: keptAtMost.line, long: "authoring.lineLong" }));
  }

  /** Several lines, in Markdown. */
  paragraph(name: string, kind: "text" | "answer" = "text"): string {
    const long = kind === "text" ? "authoring.textLong" : "authoring.answerLong";
    return this.text(name, paragraph({ max: keptAtMost[kind], long }));
  }

  ticked(name: string): boolean {
    return this.sent(name) !== "";
  }

  /** One out of a few. */
  choice<Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value {
    const sent = this.sent(name);
    const value = values.find((one) => one === sent);
    if (value === undefined && sent !== "") this.refuse(name, "ui.brokenRequest");
    return value ?? otherwise;
  }

  /** Those out of a few that are ticked, under `list.value`. */
  choices<Value extends string>(list: string, values: readonly Value[]): Value[] {
    return values.filter((value) => this.ticked(`${list}.${value}`));
  }

  /** A whole number; null for none. */
  whole(name: string, most?: number): number | null {
    const sent = this.sent(name).trim();
    const number = wholeIn(sent, most);
    if (number === null && sent !== "") this.refuse(name, "authoring.numberUnread");
    return number;
  }

  /** What somebody typed, read by a function that answers null when it cannot. */
  read<Value>(name: string, as: (text: string) => Value | null, mistake: MessageKey): Value | null {
    const sent = this.sent(name).trim();
    const value = sent === "" ? null : as(sent);
    if (value === null && sent !== "") this.refuse(name, mistake);
    return value;
  }

  /** A day and a time on the organisation's clocks. */
  moment(name: string): Date | null {
    return this.read(name, (text) => momentOf(text, this.timeZone), "authoring.timeUnread");
  }

  /** A day; empty for none. */
  day(name: string): string {
    return this.read(name, (text) => (isDay(text) ? text : null), "authoring.dayUnread") ?? "";
  }

  /** Whom or what a choice names. */
  id(name: string): string | null {
    return this.read(name, (text) => (isId(text) ? text : null), "ui.brokenRequest");
  }

  /** The rows of a list; `at` makes the name of a row's field. */
  rows<Row>(list: string, of: (id: string, at: (field: string) => string) => Row): Row[] {
    const ids = rowsIn(this.fields, list);
    if (ids.length > rowsAtMost) this.refuse("", "authoring.rowsMany");
    return ids.slice(0, rowsAtMost).map((id) => of(id, (field) => fieldName(list, id, field)));
  }

  /** The same for rows that are kept under their ids. */
  keptRows<Row>(list: string, of: (id: string, at: (field: string) => string) => Row): Row[] {
    return this.rows(list, (id, at) => {
      if (!isId(id)) this.refuse("", "ui.brokenRequest");
      return of(id, at);
    });
  }

  /** Notes what is wrong with a field; of several mistakes the first. */
  refuse(name: string, mistake: MessageKey): void {
    this.mistakes[name] ??= mistake;
  }

  private text(name: string, schema: ReturnType<typeof line>): string {
    const read = readForm(schema, this.sent(name));
    if (read.ok) return read.input;
    this.refuse(name, read.errors[""] ?? "ui.brokenText");
    return "";
  }

  private sent(name: string): string {
    return Object.hasOwn(this.fields, name) ? (this.fields[name] ?? "") : "";
  }
}
