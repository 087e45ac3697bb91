import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readForm } from "#app/platform/text.ts";
import { wholeDraft } from "#tests/support/challenge-draft.ts";
import { newId } from "#app/core/ids.ts";
import { actOf, actValue } from "./act-button.ts";
import { copied } from "./copied.ts";
import { sections } from "./lack.ts";
import { asAmount, centsIn } from "./numbers.ts";
import { afterAct, rowsIn } from "./rows.ts";
import { fieldsOf } from "./section-fields.ts";
import { sectionSchema } from "./section.schema.ts";
import { sectionValues, type SectionWish, type WrittenChallenge } from "./written.ts";

const zone = "Europe/Brussels";
const first = newId();

const written: WrittenChallenge = copied(
  {
    ...wholeDraft,
    general: { ...wholeDraft.general, language: "fr" },
    phases: [
      { id: "first", name: "Entries", startsAt: null, endsAt: null, takesSubmissions: true },
    ],
    judging: {
      ...wholeDraft.judging,
      sheets: wholeDraft.judging.sheets.map((sheet) => ({
        ...sheet,
        criteria: sheet.criteria.map((criterion) => ({ ...criterion, hint: "Look at it." })),
      })),
      tieRule: [{ by: "criterion", criterionId: "use" }, { by: "lot" }],
      peoplesChoices: 3,
    },
    entering: {
      ...wholeDraft.entering,
      needsFile: true,
      questions: [{ id: "q", text: "Where?", needed: true }],
    },
    resources: { faq: [{ id: "f", question: "May I?", answer: "You may." }] },
  },
  { sponsorId: first, newId },
);

describe("the form of a section", () => {
  test.each(sections)("%s reads back as it was written", (section) => {
    const wish = { section, value: sectionValues(written)[section] } as SectionWish;
    const read = readForm(sectionSchema(section, zone), fieldsOf(wish, zone));
    expect(read).toEqual({ ok: true, input: wish });
  });

  test("shows moments on the organisation's clocks, and reads them there", () => {
    const id = newId();
    const [startsAt, endsAt] = [new Date("2031-03-30T07:00:00Z"), new Date("2031-07-01T10:30:00Z")];
    const wish: SectionWish = {
      section: "timeline",
      value: [{ id, name: "", startsAt, endsAt, takesSubmissions: false }],
    };
    const fields = fieldsOf(wish, zone);
    expect(fields[`phases.${id}.startsAt`]).toBe("2031-03-30T09:00");
    expect(readForm(sectionSchema("timeline", zone), fields)).toEqual({ ok: true, input: wish });
  });

  test.each(sections)("%s takes a form with nothing in it", (section) => {
    expect(readForm(sectionSchema(section, zone), {}).ok).toBe(true);
  });

  test("says at its field what cannot be read", () => {
    const id = newId();
    const sent = {
      [`prizes.${id}.kind`]: "cash",
      [`prizes.${id}.amount`]: "plenty",
      [`prizes.${id}.place`]: "first",
    };
    expect(readForm(sectionSchema("prizes", zone), sent)).toEqual({
      ok: false,
      errors: {
        [`prizes.${id}.amount`]: "authoring.amountUnread",
        [`prizes.${id}.place`]: "authoring.numberUnread",
      },
    });
  });

  test("never throws, whatever is sent", () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom("title", "phases.x.name", "units.__proto__.unit"),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sections),
        fc.dictionary(names, fc.string()),
        (section, fields) => {
          readForm(sectionSchema(section, zone), fields);
        },
      ),
    );
  });

  test("refuses rows that are called by no id, and more rows than a list takes", () => {
    const rows = Object.fromEntries(
      Array.from({ length: 41 }, () => [`faq.${newId()}.question`, ""] as const),
    );
    expect(readForm(sectionSchema("resources", zone), { "faq.x.question": "" }).ok).toBe(false);
    expect(readForm(sectionSchema("resources", zone), rows).ok).toBe(false);
  });
});

describe("the buttons of a list", () => {
  const fields = { "faq.a.question": "A", "faq.b.question": "B", "faq.b.answer": "b", other: "x" };

  test("add, remove and move rows, and leave everything else", () => {
    const added = act("add:faq:", fields);
    expect(rowsIn(added, "faq")).toEqual(["a", "b", "new"]);
    expect(added["other"]).toBe("x");
    expect(act(actValue("remove", "faq", "a"), fields)).toEqual({
      "faq.b.question": "B",
      "faq.b.answer": "b",
      other: "x",
    });
    expect(rowsIn(act(actValue("up", "faq", "b"), fields), "faq")).toEqual(["b", "a"]);
    expect(act(actValue("up", "faq", "a"), fields)).toEqual(fields);
    expect(act(actValue("down", "faq", "gone"), fields)).toEqual(fields);
  });

  test("move criteria among those of their phase", () => {
    const criteria = {
      "criteria.a.phase": "1",
      "criteria.x.phase": "2",
      "criteria.b.phase": "1",
    };
    const after = act(actValue("up", "criteria", "b"), criteria);
    expect(rowsIn(after, "criteria")).toEqual(["b", "x", "a"]);
  });

  test("do nothing for lists that are none", () => {
    expect(actOf("add:nothing:", {}, "new")).toBeNull();
    expect(actOf("save", {}, "new")).toBeNull();
  });

  function act(value: string, given: Readonly<Record<string, string>>) {
    const one = actOf(value, given, "new");
    return one ? afterAct(given, one) : given;
  }
});

test("amounts are read to the cent, and written as they are read", () => {
  expect(centsIn("5 000")).toBe(500_000);
  expect(centsIn("250,5")).toBe(25_050);
  expect(centsIn("1.234")).toBeNull();
  expect(centsIn("-3")).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (cents) => {
      expect(centsIn(asAmount(cents))).toBe(cents);
    }),
  );
});
