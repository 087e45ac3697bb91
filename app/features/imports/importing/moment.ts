const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?)?(?: [A-Z]{3,4})?$/i;

/** A moment in ISO 8601; a day alone is its beginning, and without a zone it is UTC. Null for anything else. */
export function momentFrom(text: string): Date | null {
  const [, year = "", month = "", day = "", hour = "00", minute = "00", ...rest] =
    shape.exec(text.trim()) ?? [];
  const [second = "00", fraction = "", zone = "Z"] = rest;
  if (year === "" || !isDay(year, month, day)) return null;
  const offset = /^(?:z|utc)$/i.test(zone) ? "Z" : zone.replace(/^(.\d{2}):?/, "$1:");
  const moment = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, "0").slice(0, 3)}${offset}`,
  );
  return Number.isNaN(moment.getTime()) || Number(year) < 1970 ? null : moment;
}

// A 31st of June would become the 1st of July.
function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
