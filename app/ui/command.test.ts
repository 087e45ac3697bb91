import { describe, expect, test } from "vitest";
import { commandsFor, folded, recentFirst, scoreOf, type CommandGroup } from "./command.ts";

const groups: readonly CommandGroup[] = [
  {
    id: "go",
    label: "Go to",
    commands: [
      { id: "ideas", label: "Ideas", keywords: "feed list" },
      { id: "equipe", label: "Équipe des œuvres" },
      { id: "preferences", label: "Preferences", keywords: "settings language" },
    ],
  },
  {
    id: "do",
    label: "Do",
    commands: [
      { id: "post", label: "Post an idea", keywords: "new write" },
      { id: "theme", label: "Switch to the dark theme" },
    ],
  },
];

const idsFor = (typed: string) =>
  commandsFor(typed, groups).flatMap(({ commands }) => commands.map(({ id }) => id));

describe("what is typed", () => {
  test("finds words whatever their accents, ligatures and capitals", () => {
    expect(idsFor("EQUIPE")).toEqual(["equipe"]);
    expect(idsFor("oeuvres")).toEqual(["equipe"]);
    expect(folded("L’Été")).toBe("l'ete");
  });

  test("finds other words a command goes by", () => {
    expect(idsFor("settings")).toEqual(["preferences"]);
  });

  test("must occur word by word, in any order", () => {
    expect(idsFor("idea post")).toEqual(["post"]);
    expect(idsFor("idea banana")).toEqual([]);
  });

  test("finds a label by letters that run through it, beginning at a word", () => {
    expect(idsFor("swd")).toEqual(["theme"]);
    expect(idsFor("hdk")).toEqual([]);
    expect(idsFor("dthm")).toEqual(["theme"]);
  });

  test("one letter is no run of letters", () => {
    expect(scoreOf("z", "Fez")).toBeGreaterThan(0);
    expect(scoreOf("q", "Ideas")).toBe(0);
  });

  test("the best answer comes first, with its group", () => {
    expect(commandsFor("idea", groups).map(({ id }) => id)).toEqual(["go", "do"]);
    expect(commandsFor("post", groups).map(({ id }) => id)).toEqual(["do"]);
    expect(scoreOf("idea", "Ideas")).toBeGreaterThan(scoreOf("idea", "Post an idea"));
    expect(scoreOf("idea", "Post an idea")).toBeGreaterThan(scoreOf("new", "Post", "new"));
    expect(scoreOf("new", "Post", "new")).toBeGreaterThan(scoreOf("dea", "Ideas"));
  });

  test("nothing typed leaves everything, in its order", () => {
    expect(idsFor("  ")).toEqual(["ideas", "equipe", "preferences", "post", "theme"]);
  });

  test("what no expression could be made of is searched for literally", () => {
    expect(idsFor("(.*[")).toEqual([]);
  });
});

test("what was used lately stands first, once, and only while it is still offered", () => {
  const [recent, ...others] = recentFirst(groups, ["theme", "gone", "ideas"], "Recent");
  expect(recent?.commands.map(({ id }) => id)).toEqual(["theme", "ideas"]);
  expect(others.flatMap(({ commands }) => commands.map(({ id }) => id))).toEqual([
    "equipe",
    "preferences",
    "post",
  ]);
  expect(recentFirst(groups, [], "Recent")).toEqual(groups);
});
