import { done } from "#prisma/seed/demo/decisions/done.ts";
import { goingOn } from "#prisma/seed/demo/decisions/going-on.ts";
import { notNow } from "#prisma/seed/demo/decisions/not-now.ts";
import type { Happening, IdeaCourse } from "#prisma/seed/demo/decisions/course.ts";
import { pace } from "#prisma/seed/demo/pace.ts";
import { randomFrom } from "#prisma/seed/demo/random.ts";
import type { DemoIdea, DemoOrganisation } from "#prisma/seed/demo/types.ts";
import { minutesPerWorkingDay } from "#prisma/seed/demo/working-time.ts";

/** What became of the ideas of the demo organisation. */
export const courses: readonly IdeaCourse[] = [...done, ...goingOn, ...notNow];

export interface TimedHappening {
  readonly happening: Happening;
  readonly at: Date;
  /** When the demo is loaded. */
  readonly now: Date;
}

interface TimedCourse {
  readonly idea: DemoIdea;
  readonly happenings: readonly TimedHappening[];
}

/** The happenings of a course at their moments, after the idea was posted and before the demo is loaded. */
export function timed(
  { ideas, now }: Pick<DemoOrganisation, "ideas" | "now">,
  { ideaKey, happenings }: IdeaCourse,
): TimedCourse {
  const idea = ideas.find(({ key }) => key === ideaKey);
  if (!idea) throw new Error(`The demo organisation has no idea called ${ideaKey}.`);
  const random = randomFrom(`decisions ${ideaKey}`);
  const gaps = happenings.map(
    ({ afterDays }) => (afterDays - 0.5 + random() * 0.9) * minutesPerWorkingDay,
  );
  const moments = pace(idea.at, now, gaps);
  return {
    idea,
    happenings: happenings.map((happening, index) => ({
      happening,
      at: moments[index] ?? now,
      now,
    })),
  };
}
