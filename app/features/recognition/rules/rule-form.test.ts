import { describe, expect, test } from "vitest";
import { readForm } from "#app/platform/text.ts";
import { translator } from "#app/words.server.ts";
import { problemsOf, ruleProblems } from "./rule.ts";
import {
  fieldOfProblem,
  ruleAsTyped,
  ruleFrom,
  standardIn,
  standardNames,
  standardRule,
} from "./rule-form.ts";
import { ruleSentences } from "./rule-words.ts";
import { ruleSchema } from "./rules.schema.ts";
import { standardRules } from "./standard-rules.ts";

describe("every standard rule", () => {
  test("has its name, and no name is without a rule", () => {
    expect(standardRules.map(({ badgeId }) => badgeId).sort()).toEqual([...standardNames].sort());
  });

  test.each(standardNames)(
    "%s is shown by the form as it is sent, and nothing stands against it",
    (name) => {
      const rule = standardRule(name);
      const form = readForm(ruleSchema, { id: "x", ...ruleAsTyped(rule) });
      expect(form).toEqual({ ok: true, input: { id: "x", rule } });
      expect(problemsOf({ ...rule, badgeId: "", since: null })).toEqual([]);
    },
  );

  test.each(standardNames)("%s can be said in both languages", (name) => {
    for (const language of ["en", "fr"] as const) {
      const said = ruleSentences(standardRule(name), translator(language), language);
      expect(said.length).toBeGreaterThanOrEqual(2);
      for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^{}]+\.$/u);
    }
  });
});

test("a rule is said with all that it asks for", () => {
  const rule = { ...standardRule("helpful_voice"), within: "year", since: "2031-05-17" } as const;
  expect(ruleSentences(rule, translator("en"), "en")).toEqual([
    "Earned by whoever has written 10 comments that others found helpful.",
    "A comment counts once 2 people other than its author found it helpful.",
    "All of it within one calendar year.",
    "Earned once in a life.",
    "Nothing from before 17 May 2031 counts.",
  ]);
});

test.each(["counts", "each", "within", "earned"] as const)(
  "a rule whose %s is none of those offered is no rule",
  (field) => {
    const fields = ruleAsTyped(standardRule("first_idea"));
    expect(ruleFrom({ ...fields, [field]: "constructor" })).toBeNull();
    expect(ruleFrom({ ...fields, [field]: undefined })).toBeNull();
  },
);

test("counts that are no numbers stand against a rule, at a field of the form", () => {
  const fields = { ...ruleAsTyped(standardRule("bridge")), atLeast: "many", eachAtLeast: "" };
  const rule = ruleFrom(fields);
  expect(rule && problemsOf({ ...rule, badgeId: "", since: null })).toEqual([
    "count",
    "each_count",
  ]);
  for (const problem of ruleProblems) expect(fields).toHaveProperty(fieldOfProblem[problem]);
});

test("a day that does not exist is told", () => {
  const form = readForm(ruleSchema, {
    id: "x",
    ...ruleAsTyped(standardRule("first_idea")),
    since: "2031-02-30",
  });
  expect(form).toEqual({ ok: false, errors: { since: "rules.dayUnknown" } });
});

test("a standard rule that is not known is none", () => {
  expect(standardIn("bridge")).toBe("bridge");
  for (const text of [null, "", "toString"]) expect(standardIn(text)).toBeNull();
});
