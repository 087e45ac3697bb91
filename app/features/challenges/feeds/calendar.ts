/** What of a challenge goes into a calendar: each phase, and each moment at which submitting ends. */
import type { CalendarEvent } from "#app/core/calendar-file.ts";
import type { Translate } from "#app/core/words.ts";
import type { ChallengeState } from "../challenge.ts";

export interface CalendarChallenge {
  readonly id: string;
  readonly title: string;
  readonly brief: string;
  readonly language: string;
  readonly state: ChallengeState;
  readonly stateVersion: number;
  readonly updatedAt: Date;
  readonly phases: readonly {
    readonly id: string;
    readonly name: string;
    /** ISO 8601. */
    readonly startsAt: string;
    readonly endsAt: string;
    readonly takesSubmissions: boolean;
  }[];
}

/** Its events, with where it lies. */
export function calendarEvents(
  challenge: CalendarChallenge,
  { appUrl, t }: { readonly appUrl: string; readonly t: Translate },
): CalendarEvent[] {
  const { id, title, brief, language, state, stateVersion, updatedAt, phases } = challenge;
  const common = {
    changedAt: updatedAt,
    sequence: stateVersion,
    description: brief,
    language,
    url: `${appUrl}/challenges/${id}`,
    cancelled: state === "cancelled",
  };
  return phases.flatMap((phase) => {
    const endsAt = new Date(phase.endsAt);
    const whole = {
      ...common,
      uid: `challenge-phase-${phase.id}`,
      startsAt: new Date(phase.startsAt),
      endsAt,
      summary: phase.name === "" ? title : t("overview.phaseEvent", { title, phase: phase.name }),
    };
    if (!phase.takesSubmissions) return [whole];
    const summary = t("overview.deadlineEvent", { title });
    return [whole, { ...common, uid: `challenge-deadline-${phase.id}`, startsAt: endsAt, summary }];
  });
}
