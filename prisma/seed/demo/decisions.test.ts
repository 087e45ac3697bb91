import { describe, expect, it } from "vitest";
import { isSentence } from "#app/features/ideas/deciding/decision.ts";
import { transition } from "#app/features/ideas/deciding/transitions.ts";
import { stages, type Stage } from "#app/features/ideas/idea.ts";
import { courses, timed } from "#prisma/seed/demo/decisions.ts";
import { demoOrganisation } from "#prisma/seed/demo/demo.ts";

const now = new Date("2031-03-12T14:20:00Z");
const demo = demoOrganisation(now);

describe("the demo's decisions", () => {
  it("decide on about sixty ideas, each told once, and leave every stage but merged with some", () => {
    const keys = courses.map(({ ideaKey }) => ideaKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(60);
    const reached = new Set<Stage>(["open", ...courses.map(endOf)]);
    expect([...reached].sort()).toEqual(stages.filter((stage) => stage !== "merged").sort());
    expect(demo.ideas.length - keys.length).toBeGreaterThanOrEqual(15);
  });

  it("go by the table, with a reason and a sentence wherever one is needed", () => {
    for (const { ideaKey, happenings } of courses) {
      let stage: Stage = "open";
      for (const happening of happenings) {
        if (happening.kind !== "decision" && happening.kind !== "prepared") continue;
        const way = transition(stage, happening.to);
        expect(way, `${ideaKey} to ${happening.to}`).toBeDefined();
        if (way?.needsReason) expect(isSentence(happening.text), ideaKey).toBe(true);
        if (way?.needsReason) expect(happening.reason, ideaKey).not.toBeNull();
        if (happening.kind !== "decision") continue;
        if (way?.needsLessons) expect(isSentence(happening.lessons), ideaKey).toBe(true);
        stage = happening.to;
      }
    }
  });

  it("come after the idea and before the day of loading, in their order", () => {
    for (const course of courses) {
      const { idea, happenings } = timed(demo, course);
      const moments = [idea.at, ...happenings.map(({ at }) => at), now].map(Number);
      expect(moments, course.ideaKey).toEqual(moments.toSorted((a, b) => a - b));
    }
  });

  it("hold an appeal that waits, one that was upheld and one that was accepted, and some that are prepared", () => {
    const kinds = courses.flatMap(({ happenings }) => happenings.at(-1)?.kind ?? []);
    expect(kinds.filter((kind) => kind === "appeal")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "answer")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "prepared").length).toBeGreaterThanOrEqual(3);
  });
});

function endOf({ happenings }: (typeof courses)[number]): Stage {
  const [last] = happenings.flatMap((one) => (one.kind === "decision" ? [one.to] : [])).slice(-1);
  return last ?? "open";
}
