/** Writes calendar files (iCalendar, RFC 5545) that calendars of all makes can read. */

export interface CalendarEvent {
  /** The same whenever the event is written, so that a calendar knows it again. */
  readonly uid: string;
  /** When what it says was changed last, and how often it was moved. */
  readonly changedAt: Date;
  readonly sequence: number;
  readonly startsAt: Date;
  /** Left out of what is but a moment. */
  readonly endsAt?: Date | undefined;
  readonly summary: string;
  readonly description: string;
  /** Language of the words. */
  readonly language: string;
  readonly url: string;
  readonly cancelled: boolean;
}

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

/** A calendar with its events, as the text of a file. */
export function calendarFile({ name, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Groundswell//Challenges//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(linesOf),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function linesOf(event: CalendarEvent): string[] {
  const { uid, changedAt, sequence, startsAt, endsAt, summary, description, language } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp(changedAt)}`,
    `LAST-MODIFIED:${stamp(changedAt)}`,
    `SEQUENCE:${String(sequence)}`,
    `DTSTART:${stamp(startsAt)}`,
    ...(endsAt ? [`DTEND:${stamp(endsAt)}`] : []),
    `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
    ...(description === "" ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`]),
    `URL:${event.url}`,
    `STATUS:${event.cancelled ? "CANCELLED" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A moment in universal time, to the second: "20310517T090000Z". */
function stamp(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

// eslint-disable-next-line no-control-regex -- what no text value may hold
const control = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** A text value (3.3.11). */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(control, " ")
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

const octetsAtMost = 75;
const encoder = new TextEncoder();

/** Long lines go on in the next one after a space (3.1); no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ["", 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > octetsAtMost) {
      parts.push(part);
      [part, octets] = ["", 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}
