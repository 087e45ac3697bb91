import { pace } from "#prisma/seed/demo/pace.ts";
import { personIn } from "#prisma/seed/demo/people.ts";
import { drawSkewed, randomFrom } from "#prisma/seed/demo/random.ts";
import type { DemoComment, IdeaText, Remark } from "#prisma/seed/demo/types.ts";
import { minutesPerWorkingDay } from "#prisma/seed/demo/working-time.ts";

/** Lays the talk under an idea out in time; a comment's answers come before the next comment. */
export function commentsOn(idea: IdeaText, postedAt: Date, now: Date): DemoComment[] {
  const lines = idea.talk.flatMap((remark, index) => linesOf(remark, `${idea.key}-c${index + 1}`));
  const random = randomFrom(`comments ${idea.key}`);
  const times = pace(
    postedAt,
    now,
    lines.map(({ remark }) => remark.afterDays * minutesPerWorkingDay + drawSkewed(random, 9, 900)),
  );
  return lines.map(({ remark, key, parentKey }, index) => ({
    key,
    ideaKey: idea.key,
    parentKey,
    authorKey: personIn(remark.by === "author" ? idea.by : remark.by).key,
    source: remark.text,
    at: times[index] ?? now,
  }));
}

interface Line {
  readonly remark: Remark;
  readonly key: string;
  readonly parentKey: string | null;
}

function linesOf(remark: Remark, key: string): Line[] {
  const answers = remark.answers.map((answer, index) => ({
    remark: answer,
    key: `${key}-a${index + 1}`,
    parentKey: key,
  }));
  return [{ remark, key, parentKey: null }, ...answers];
}
