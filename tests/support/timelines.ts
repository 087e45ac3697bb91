/** Timelines for tests. */
import fc from "fast-check";
import type { Phase } from "#app/features/challenges/timeline/timeline.ts";

/** A phase that takes submissions, from the first moment of a day to the first of another, in UTC. */
export function phase(id: string, from: string, to: string): Phase {
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  return { id, startsAt: at(from), endsAt: at(to), takesSubmissions: true };
}

/** Any timeline of 2027 that is in order: some phases touch, some do not, at least one takes submissions. */
export const timeline: fc.Arbitrary<Phase[]> = fc
  .array(
    fc.record({
      pause: fc.oneof(fc.constant(0), fc.nat(400)),
      hours: fc.integer({ min: 1, max: 400 }),
      takesSubmissions: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .filter((drawn) => drawn.some(({ takesSubmissions }) => takesSubmissions))
  .map((drawn) => {
    let hour = 0;
    return drawn.map(({ pause, hours, takesSubmissions }, n) => {
      const startsAt = new Date(Date.UTC(2027, 0, 1, hour + pause));
      hour += pause + hours;
      return {
        id: `p${n}`,
        startsAt,
        endsAt: new Date(Date.UTC(2027, 0, 1, hour)),
        takesSubmissions,
      };
    });
  });
