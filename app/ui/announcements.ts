/** What the one live region says: a small store that any code in the browser may speak through. */

export interface Announcement {
  id: number;
  text: string;
}

/**
 * Has `text` read out politely. Announcements with the same topic are spoken at most once in five seconds,
 * the latest text winning, so that a busy page does not drown out its reader. Browser only.
 */
export function announce(text: string, topic?: string): void {
  if (topic === undefined) speak(text);
  else speakSparingly(text, topic);
}

/** What the region holds now; the same array until it changes. */
export function currentAnnouncements(): readonly Announcement[] {
  return spoken;
}

/** Calls back on every change; returns the way to stop. */
export function subscribeToAnnouncements(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const topicPauseMs = 5_000;
const lifetimeMs = 10_000;

let spoken: readonly Announcement[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const waiting = new Map<string, string | null>();

function speak(text: string) {
  const announcement = { id: ++lastId, text };
  publish([...spoken, announcement]);
  setTimeout(() => {
    publish(spoken.filter(({ id }) => id !== announcement.id));
  }, lifetimeMs);
}

function speakSparingly(text: string, topic: string) {
  if (waiting.has(topic)) {
    waiting.set(topic, text);
    return;
  }
  speak(text);
  waiting.set(topic, null);
  setTimeout(() => {
    const latest = waiting.get(topic) ?? null;
    waiting.delete(topic);
    if (latest !== null) speakSparingly(latest, topic);
  }, topicPauseMs);
}

function publish(next: readonly Announcement[]) {
  spoken = next;
  for (const listener of listeners) listener();
}
