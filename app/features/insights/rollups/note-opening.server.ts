import { registry } from "#app/platform/registry.server.ts";
import { noteOpenings } from "./opening.store.server.ts";

/** How long openings are gathered, in milliseconds, and after how many people they are written at once. */
const [gatheredFor, atOnce] = [2_000, 500];
/** How long somebody who was noted is not looked at again, in milliseconds; the database knows days. */
const restFor = 900_000;

let waiting = new Map<string, Date>();
let noted = new Map<string, number>();
let timer: NodeJS.Timeout | undefined;

/**
 * Notes that somebody has opened an idea today, not which. Costs whoever asks for the page nothing: people are gathered and
 * written together afterwards, each at most once in a quarter of an hour and counted once a day. What is lost when a
 * process ends within two seconds is lost.
 */
export function noteOpening(personId: string): void {
  const now = Date.now();
  if (now - (noted.get(personId) ?? 0) < restFor) return;
  if (noted.size > 200_000) noted = new Map();
  noted.set(personId, now);
  waiting.set(personId, new Date(now));
  if (waiting.size >= atOnce) void writeOpenings();
  else timer ??= setTimeout(() => void writeOpenings(), gatheredFor).unref();
}

/** Writes what was gathered, without waiting any longer. */
export async function writeOpenings(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const openings = [...waiting];
  waiting = new Map();
  if (openings.length === 0) return;
  try {
    await noteOpenings({
      personIds: openings.map(([personId]) => personId),
      at: openings.map(([, at]) => at),
    });
  } catch (error) {
    registry().log.warn({ err: error }, "openings of ideas could not be noted");
  }
}
