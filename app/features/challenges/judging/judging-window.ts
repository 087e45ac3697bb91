/** When the judging of a phase ends, as far as the timeline says so. */
interface Window {
  readonly id: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly takesSubmissions: boolean;
}

/**
 * A phase is judged after it has closed: until the end of the phase that follows where that one takes no submissions,
 * else until it begins. Null where nothing follows: then judging ends when its winners are announced.
 */
export function judgingEndsAt(phases: readonly Window[], phaseId: string): Date | null {
  const after = phases[phases.findIndex(({ id }) => id === phaseId) + 1];
  if (!after || !phases.some(({ id }) => id === phaseId)) return null;
  return after.takesSubmissions ? after.startsAt : after.endsAt;
}

/** How long before that end the clock reminds judges. */
export const reminderLead = 2 * 86_400_000;
