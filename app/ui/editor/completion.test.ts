import { describe, expect, test } from "vitest";
import { matchEmoji, type Emoji } from "./emoji-match.ts";
import { findTrigger } from "./find-trigger.ts";
import { insertMention } from "./mention.ts";
import { popupPlace } from "./popup-place.ts";
import { edited } from "./text-edit.ts";

describe("suggestions are looked for", () => {
  test.each([
    ["after a colon and two letters", ":he", "emoji", "he"],
    ["after a colon within a sentence", "thanks :tada", "emoji", "tada"],
    ["for a code with a sign", ":+1", "emoji", "+1"],
    ["for accented words", "(:cœur", "emoji", "cœur"],
    ["after an at sign", "ask @Od", "person", "Od"],
    ["for a name of several words", "ask @Odile de l", "person", "Odile de l"],
    ["for a name with a hyphen or an apostrophe", "@Jean-Luc d’A", "person", "Jean-Luc d’A"],
  ])("%s", (_, text, kind, query) => {
    const from = text.length - query.length - 1;
    expect(findTrigger(text, text.length)).toEqual({ kind, query, from });
  });

  test.each([
    ["within an hour", "at 10:30"],
    ["within an address", "https://example"],
    ["within an e-mail address", "odile@example"],
    ["after a colon and one letter", ":p"],
    ["before a French colon's word", "Voici : un mot"],
    ["within a mention that stands", "[@Odile"],
    ["on another line", "@Odile\nExemple"],
  ])("but not %s", (_, text) => {
    expect(findTrigger(text, text.length)).toBeNull();
  });

  test("up to the caret, not beyond it", () => {
    expect(findTrigger("@Odile", 3)?.query).toBe("Od");
  });
});

describe("an emoji is found", () => {
  const list: Emoji[] = [
    { unicode: "😍", label: "visage avec yeux en cœur", shortcodes: ["heart_eyes"] },
    { unicode: "❤️", label: "cœur rouge", shortcodes: ["heart"] },
    { unicode: "👍", label: "pouce vers le haut", shortcodes: ["+1", "thumbsup"] },
    { unicode: "🎉", label: "cotillons", shortcodes: ["tada"] },
  ];
  const found = (query: string) => matchEmoji(list, query).map(({ unicode }) => unicode);

  test("by its name in the reader's language, with or without accents", () => {
    expect(found("cœur")).toEqual(["❤️", "😍"]);
    expect(found("coeur")).toEqual(["❤️", "😍"]);
    expect(found("pouce_vers")).toEqual(["👍"]);
  });

  test("by its English code, a whole one first", () => {
    expect(found("heart")).toEqual(["❤️", "😍"]);
    expect(found("THUMBSUP")).toEqual(["👍"]);
    expect(found("+1")).toEqual(["👍"]);
  });

  test("by any of its words, from their beginning", () => {
    expect(found("yeux")).toEqual(["😍"]);
    expect(found("eux")).toEqual([]);
  });

  test("among no more than asked for", () => {
    expect(matchEmoji(list, "h", 1)).toHaveLength(1);
  });
});

describe("a mention", () => {
  const mention = (name: string, text = "Ask @Odi") => {
    const edit = insertMention(text, 4, 8, { id: "an-id", name, detail: "" });
    return edited({ text, start: 8, end: 8 }, edit);
  };

  test("is a link to the profile, with the caret after it", () => {
    const whole = "Ask [@Odile Exemple](/people/an-id) ";
    expect(mention("Odile Exemple")).toEqual({
      text: whole,
      start: whole.length,
      end: whole.length,
    });
    expect(mention("Odile Exemple", "Ask @Odi, please").text).toBe(`${whole.trim()}, please`);
  });

  test("holds a name as it is, whatever signs are in it", () => {
    expect(mention("A [b] *c*").text).toContain("[@A \\[b\\] \\*c\\*](/people/an-id)");
  });
});

describe("a list at the caret", () => {
  const popup = { width: 300, height: 200 };
  const view = { width: 400, height: 800 };
  const caret = { top: 100, bottom: 120, left: 50 };

  test("stands under the line", () => {
    expect(popupPlace(caret, popup, view, false)).toEqual({ top: 126, left: 50 });
  });

  test("stands above it where there is no room below", () => {
    const low = { ...caret, top: 700, bottom: 720 };
    expect(popupPlace(low, popup, view, false).top).toBe(494);
  });

  test("stays within the window on either side, from right to left too", () => {
    expect(popupPlace({ ...caret, left: 390 }, popup, view, false).left).toBe(92);
    expect(popupPlace({ ...caret, left: 350 }, popup, view, true).left).toBe(50);
    expect(popupPlace({ ...caret, left: 20 }, popup, view, true).left).toBe(8);
  });
});
