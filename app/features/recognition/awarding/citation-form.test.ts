import { describe, expect, test } from "vitest";
import { citationLacks } from "./citation.ts";
import { citationIn, mistakesOf, rowsShown, withOneMore } from "./citation-form.ts";

const app = "https://staff.example.org";

describe("the rows of a citation's form", () => {
  test("are as many as are filled in or were asked for, one at least and never more than there may be", () => {
    const shown = (fields: Record<string, string>) => rowsShown((name) => fields[name] ?? "");
    expect(shown({})).toEqual({ people: 1, proofs: 1 });
    expect(shown({ people: "3", "person-5": "x", "proofUrl-2": "y" })).toEqual({
      people: 5,
      proofs: 2,
    });
    expect(shown({ people: "99", proofs: "-1" })).toEqual({ people: 30, proofs: 1 });
    expect(shown({ people: "1e9", proofs: "99999999" })).toEqual({ people: 1, proofs: 1 });
  });

  test("become one more when that was pressed, and nothing that was typed is lost", () => {
    expect(withOneMore({ do: "person", "person-2": "x", changed: "It" })).toMatchObject({
      people: "3",
      changed: "It",
    });
    expect(withOneMore({ do: "proof", proofs: "2" })).toMatchObject({ proofs: "3" });
    expect(withOneMore({ changed: "It" })).toBeNull();
  });
});

describe("what was filled in", () => {
  test("passes over empty rows, and reads a path as an address of this place", () => {
    const citation = citationIn(
      {
        ...{ changed: " It ", forWhom: "Them", "person-1": "", "person-3": "c" },
        ...{ "proofName-2": "Here", "proofUrl-2": "/ideas/1", "proofUrl-4": "//evil.example" },
      },
      app,
    );
    expect(citation).toEqual({
      ...{ changed: "It", forWhom: "Them", recipientIds: ["c"] },
      evidence: [
        { name: "Here", url: `${app}/ideas/1` },
        { name: "", url: "//evil.example" },
      ],
    });
  });

  test("is told beside the field that lacks it, also after empty rows", () => {
    const fields = { "proofName-3": "Here", "proofUrl-3": "javascript:alert(1)", "person-1": "me" };
    const lacks = citationLacks(citationIn(fields, app), "me");
    const mistakes = mistakesOf(lacks, fields);
    expect(Object.keys(mistakes).sort()).toEqual(["changed", "forWhom", "person-1", "proofUrl-3"]);
    expect(mistakes["person-1"]).toEqual({ key: "awarding.personOneself" });
    expect(mistakes["changed"]).toEqual({ key: "awarding.changedShort", values: { limit: 20 } });
  });
});
