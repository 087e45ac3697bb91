import { describe, expect, it } from "vitest";

import { demoOrganisation } from "#prisma/seed/demo/demo.ts";
import type { DemoOrganisation, DemoPerson } from "#prisma/seed/demo/types.ts";
import { day, isWeekend } from "#prisma/seed/demo/working-time.ts";

const now = new Date("2031-03-12T14:20:00Z");
const demo = demoOrganisation(now);
const peopleByKey = new Map(demo.people.map((person) => [person.key, person]));
const ideasByKey = new Map(demo.ideas.map((idea) => [idea.key, idea]));
const commentsByKey = new Map(demo.comments.map((comment) => [comment.key, comment]));

describe("the demo's people and units", () => {
  it("are about 250 people in about 25 units, three levels deep", () => {
    expect(demo.people.length).toBeGreaterThanOrEqual(240);
    expect(demo.people.length).toBeLessThanOrEqual(262);
    expect(demo.units.length).toBeGreaterThanOrEqual(24);
    expect(demo.units.length).toBeLessThanOrEqual(28);
    expect(Math.max(...demo.units.map((unit) => depthOf(unit.key)))).toBe(3);
  });

  it("list a unit only after the one above it", () => {
    const seen = new Set<string>();
    for (const unit of demo.units) {
      expect(unit.parentKey === null || seen.has(unit.parentKey), unit.name).toBe(true);
      seen.add(unit.key);
    }
  });

  it("have keys, names and e-mail addresses of their own, in plain letters at example.org", () => {
    for (const part of ["key", "name", "email", "slot"] as const) {
      expect(new Set(demo.people.map((person) => person[part])).size).toBe(demo.people.length);
    }
    for (const { email } of demo.people) {
      expect(email).toMatch(/^[a-z-]+\.[a-z-]+@valmere\.example\.org$/);
    }
  });

  it("are led by three leaders and about 25 managers, and looked after by two of each grant", () => {
    expect(withRole("leader")).toHaveLength(3);
    expect(withRole("manager").length).toBeGreaterThanOrEqual(22);
    expect(withRole("manager").length).toBeLessThanOrEqual(28);
    expect(demo.people.filter((person) => person.isAdmin)).toHaveLength(2);
    expect(demo.people.filter((person) => person.isModerator)).toHaveLength(2);
  });

  it("leave a few units without a manager, so that the nearest unit above answers", () => {
    const managed = new Set(demo.people.flatMap((person) => person.manages));
    const without = demo.units.filter((unit) => !managed.has(unit.key));
    expect(without.map((unit) => unit.key)).toEqual(["parks", "archives", "inspection"]);
    expect(without.every((unit) => unit.parentKey && managed.has(unit.parentKey))).toBe(true);
  });

  it("all have a job, and every unit has somebody who reads French", () => {
    expect(demo.people.every((person) => person.jobTitle !== "")).toBe(true);
    const french = new Set(demo.people.filter(readsFrench).map((person) => person.unitKey));
    expect(french.size).toBe(demo.units.length);
  });
});

describe("the people offered on the sign-in page", () => {
  const offered = demo.signInPeople.map(({ personKey }) => personOf(personKey));

  it("are six different people, each introduced in both languages", () => {
    expect(new Set(offered).size).toBe(6);
    for (const { line } of demo.signInPeople) {
      expect(line.en).not.toBe("");
      expect(line.fr).not.toBe("");
    }
  });

  it("are two officers, a manager, a leader, an administrator and a moderator", () => {
    const [english, french, manager, leader, administrator, moderator] = offered;
    expect(english).toMatchObject({ role: "staff", language: "en", isAdmin: false });
    expect(french).toMatchObject({ role: "staff", language: "fr", isModerator: false });
    expect(manager).toMatchObject({ role: "manager" });
    expect(leader).toMatchObject({ role: "leader" });
    expect(administrator).toMatchObject({ isAdmin: true });
    expect(moderator).toMatchObject({ isModerator: true });
  });
});

describe("the demo's ideas", () => {
  it("are about 80, over eighteen months, in every category and of every kind", () => {
    expect(demo.ideas.length).toBeGreaterThanOrEqual(78);
    expect(demo.ideas.length).toBeLessThanOrEqual(90);
    expect(agesInDays().filter((age) => age > 500).length).toBeGreaterThan(2);
    expect(new Set(demo.ideas.map((idea) => idea.categoryKey)).size).toBe(demo.categories.length);
    expect(new Set(demo.ideas.map((idea) => idea.kind)).size).toBe(3);
  });

  it("grow denser towards today, with several from the last three days", () => {
    const within = (days: number) => agesInDays().filter((age) => age <= days).length;
    expect(within(1)).toBeGreaterThanOrEqual(3);
    expect(within(4)).toBeGreaterThanOrEqual(8);
    expect(within(60)).toBeGreaterThan(demo.ideas.length / 3);
  });

  it("have an author who exists, and say everything in titles that fit in 120 characters", () => {
    for (const idea of demo.ideas) {
      expect(peopleByKey.get(idea.authorKey)?.language, idea.key).toBe(idea.language);
      expect(idea.title.length, idea.title).toBeLessThanOrEqual(120);
      expect(Math.min(idea.problem.length, idea.proposal.length), idea.key).toBeGreaterThan(40);
      expect(idea.beneficiary.length, idea.key).toBeGreaterThan(5);
    }
    expect(ideasByKey.size).toBe(demo.ideas.length);
  });

  it("are in French for at least a quarter, and never say the same thing twice", () => {
    const french = demo.ideas.filter((idea) => idea.language === "fr");
    expect(french.length).toBeGreaterThanOrEqual(demo.ideas.length / 4);
    const texts = demo.ideas.flatMap((idea) => [idea.title, idea.problem, idea.proposal]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("the first person offered on the sign-in page", () => {
  const me = demo.signInPeople[0]?.personKey;
  const mine = demo.ideas.filter((idea) => idea.authorKey === me).map(({ key }) => key);
  const isNew = ({ at }: { readonly at: Date }) => at > demo.lastVisit;

  it("finds news on their page: votes and comments on their ideas, and an answer to a comment of theirs", () => {
    expect(mine.length).toBeGreaterThanOrEqual(2);
    expect(demo.votes.some((vote) => isNew(vote) && mine.includes(vote.ideaKey))).toBe(true);
    const fresh = demo.comments.filter((comment) => isNew(comment) && comment.authorKey !== me);
    expect(fresh.some(({ ideaKey }) => mine.includes(ideaKey))).toBe(true);
    const answered = fresh.map(({ parentKey }) => commentsByKey.get(parentKey ?? "")?.authorKey);
    expect(answered).toContain(me);
  });
});

describe("the demo's discussions", () => {
  it("hold 350 to 500 different comments, three or more on at least thirty ideas", () => {
    expect(demo.comments.length).toBeGreaterThanOrEqual(350);
    expect(demo.comments.length).toBeLessThanOrEqual(500);
    expect(new Set(demo.comments.map((comment) => comment.source)).size).toBe(demo.comments.length);
    const lively = demo.ideas.filter((idea) => commentsOf(idea.key).length >= 3);
    expect(lively.length).toBeGreaterThanOrEqual(30);
  });

  it("answer at most one level deep, on the same idea, by people who exist", () => {
    for (const comment of demo.comments) {
      expect(peopleByKey.has(comment.authorKey)).toBe(true);
      if (comment.parentKey === null) continue;
      const parent = commentsByKey.get(comment.parentKey);
      expect(parent).toMatchObject({ parentKey: null, ideaKey: comment.ideaKey });
    }
  });
});

describe("the demo's votes", () => {
  it("count every person once per idea and its author never", () => {
    const pairs = demo.votes.map((vote) => `${vote.ideaKey} ${vote.personKey}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const vote of demo.votes) {
      expect(peopleByKey.has(vote.personKey)).toBe(true);
      expect(ideasByKey.get(vote.ideaKey)?.authorKey).not.toBe(vote.personKey);
    }
  });

  it("spread from three to several dozen an idea, around twenty on average", () => {
    const counts = demo.ideas.map((idea) => votesOf(idea.key).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts)).toBeGreaterThan(50);
    expect(demo.votes.length / demo.ideas.length).toBeGreaterThan(15);
    expect(demo.votes.length / demo.ideas.length).toBeLessThan(30);
  });
});

// A working afternoon, the small hours of a Sunday, and both changes of the clock.
const moments = [
  "2031-03-12T14:20:00Z",
  "2032-02-29T02:05:00Z",
  "2031-03-30T01:30:00Z",
  "2031-10-26T00:30:00Z",
].map((text) => new Date(text));

describe.each(moments)("loaded on %s, the demo", (moment) => {
  const loaded = demoOrganisation(moment);

  it("has nothing that happens in the future or before its cause", () => {
    const postedAt = timesByKey(loaded.ideas);
    const commentedAt = timesByKey(loaded.comments);
    for (const { at } of loaded.ideas) expect(at > loaded.foundedAt && at < moment).toBe(true);
    for (const vote of loaded.votes) {
      expect(vote.at > timeOf(postedAt, vote.ideaKey) && vote.at < moment).toBe(true);
    }
    for (const { at, ideaKey, parentKey } of loaded.comments) {
      expect(at > timeOf(postedAt, ideaKey) && at < moment).toBe(true);
      if (parentKey) expect(at > timeOf(commentedAt, parentKey)).toBe(true);
    }
  });

  it("is in order of time, and older acts fall on working days", () => {
    for (const acts of [loaded.ideas, loaded.comments, loaded.votes]) {
      const times = acts.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      const older = acts.filter(({ at }) => moment.getTime() - at.getTime() > 21 * day);
      expect(older.some(({ at }) => isWeekend(at))).toBe(false);
    }
  });
});

describe("loading twice", () => {
  it("at the same moment gives the same organisation, whole", () => {
    expect(demoOrganisation(new Date(now))).toEqual(demo);
  });

  it("on the same day gives the same people, ideas, comments and supporters", () => {
    const later = demoOrganisation(new Date("2031-03-12T18:40:00Z"));
    expect(later.people).toEqual(demo.people);
    expect(withoutTimes(later)).toEqual(withoutTimes(demo));
  });
});

function depthOf(key: string): number {
  const parent = demo.units.find((unit) => unit.key === key)?.parentKey;
  return parent ? 1 + depthOf(parent) : 1;
}

function withRole(role: DemoPerson["role"]): DemoPerson[] {
  return demo.people.filter((person) => person.role === role);
}

function readsFrench(person: DemoPerson): boolean {
  return person.language === "fr";
}

function personOf(key: string): DemoPerson {
  const person = peopleByKey.get(key);
  if (!person) throw new Error(`Nobody is called ${key}.`);
  return person;
}

function agesInDays(): number[] {
  return demo.ideas.map(({ at }) => (now.getTime() - at.getTime()) / day);
}

function commentsOf(ideaKey: string) {
  return demo.comments.filter((comment) => comment.ideaKey === ideaKey);
}

function votesOf(ideaKey: string) {
  return demo.votes.filter((vote) => vote.ideaKey === ideaKey);
}

function timesByKey(acts: readonly { readonly key: string; readonly at: Date }[]) {
  return new Map(acts.map(({ key, at }) => [key, at]));
}

function timeOf(times: ReadonlyMap<string, Date>, key: string): Date {
  const at = times.get(key);
  if (!at) throw new Error(`Nothing is called ${key}.`);
  return at;
}

function withoutTimes({ ideas, comments, votes }: DemoOrganisation) {
  return {
    ideas: ideas.map(({ key }) => key).sort(),
    comments: comments.map(({ key, source }) => `${key} ${source}`).sort(),
    votes: votes.map(({ ideaKey, personKey }) => `${ideaKey} ${personKey}`).sort(),
  };
}
