import { describe, expect, test } from "vitest";
import { toolOf } from "./apply-tool.ts";
import { continueList } from "./continue-list.ts";
import { makeLink, pasteLink } from "./link-edit.ts";
import { markLines } from "./mark-lines.ts";
import { edited, type SelectedText, type TextEdit } from "./text-edit.ts";
import { wrapCode, wrapSelection } from "./wrap-selection.ts";

/** Reads a text in which `‹` and `›` hold the selection, or `|` is the caret. */
function marked(text: string): SelectedText {
  const plain = text.replace(/[|‹›]/g, "");
  if (text.includes("|")) return { text: plain, start: text.indexOf("|"), end: text.indexOf("|") };
  return { text: plain, start: text.indexOf("‹"), end: text.indexOf("›") - 1 };
}

function shown({ text, start, end }: SelectedText): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
}

function after(text: string, edit: (selected: SelectedText) => TextEdit | null): string | null {
  const change = edit(marked(text));
  return change && shown(edited(marked(text), change));
}

describe("bold", () => {
  test.each([
    ["is put around the selection", "a ‹b c› d", "a **‹b c›** d"],
    ["leaves white space at its ends outside", "a‹ b ›c", "a **‹b›** c"],
    ["is taken away from around the selection", "a **‹b›** c", "a ‹b› c"],
    ["is taken away when it is selected too", "a ‹**b**› c", "a ‹b› c"],
    ["waits for words where nothing is selected", "a |b", "a **|**b"],
    ["is taken away again while no word has come", "a **|**", "a |"],
    ["is put around each line, after its marker", "‹- a\n\n- b›", "‹- **a**\n\n- **b**›"],
    ["is taken from each line", "‹- **a**\n- **b**›", "‹- a\n- b›"],
    ["is added to what is slanted", "*‹a›*", "***‹a›***"],
  ])("%s", (_, before, then) => {
    expect(after(before, (selected) => wrapSelection(selected, "**"))).toBe(then);
  });
});

describe("italic", () => {
  test.each([
    ["does not take half of what is bold", "**‹a›**", "***‹a›***"],
    ["leaves the bold of what is both", "***‹a›***", "**‹a›**"],
  ])("%s", (_, before, then) => {
    expect(after(before, (selected) => wrapSelection(selected, "*"))).toBe(then);
  });
});

describe("code", () => {
  test.each([
    ["within a line stands between backticks", "run ‹x›", "run `‹x›`"],
    ["of several lines is a block of its own", "so: ‹a\nb›", "so: \n```\n‹a\nb›\n```"],
  ])("%s", (_, before, then) => {
    expect(after(before, wrapCode)).toBe(then);
  });
});

describe("a list", () => {
  test.each([
    ["takes in the caret's line", "on|e", "- on|e"],
    ["takes in every line of the selection, empty ones aside", "‹a\n\nb›", "‹- a\n\n- b›"],
    ["is undone by the same", "‹- a\n- b›", "‹a\nb›"],
    ["takes the place of numbers", "‹1. a\n2. b›", "‹- a\n- b›"],
    ["does not take in a line that is only touched", "‹a\n›b", "‹- a›\nb"],
    ["begins on an empty line", "a\n|", "a\n- |"],
  ])("%s", (_, before, then) => {
    expect(after(before, (selected) => markLines(selected, "- "))).toBe(then);
  });
});

test("a quote keeps its empty lines, so that it stays one", () => {
  expect(after("‹a\n\nb›", (selected) => markLines(selected, "> "))).toBe("‹> a\n> \n> b›");
});

describe("Enter", () => {
  test.each([
    ["begins the next item", "- one|", "- one\n- |"],
    ["counts on", "9. nine|", "9. nine\n10. |"],
    ["divides an item", "- one| two", "- one\n- | two"],
    ["keeps indentation and quotes", "> 1) one|", "> 1) one\n> 2) |"],
    ["leaves the next task to be done", "- [x] one|", "- [x] one\n- [ ] |"],
    ["on an empty item ends the list, with an empty line", "- one\n- |", "- one\n\n|"],
    ["on an empty line of a quote ends it", "> one\n> |", "> one\n\n|"],
    ["is itself outside lists", "one|", null],
    ["is itself before the marker", "|- one", null],
    ["is itself in a block of code", "```\n- one|", null],
    ["is itself when it replaces a selection", "- ‹one›", null],
    ["is itself in a sentence that begins with a year", "In 1999. It|", null],
  ])("%s", (_, before, then) => {
    expect(after(before, continueList)).toBe(then);
  });
});

describe("a link", () => {
  test.each([
    ["of words waits for its address", "see ‹this›", "see [this](‹https://›)"],
    ["of an address waits for its words", "‹https://example.org›", "[|](https://example.org)"],
    ["of nothing waits for its words", "|", "[|](https://)"],
  ])("%s", (_, before, then) => {
    expect(after(before, makeLink)).toBe(then);
  });

  test("is made by pasting an address over words", () => {
    const paste = (before: string, pasted: string) =>
      after(before, (selected) => pasteLink(selected, pasted));
    expect(paste("see ‹this›.", "https://example.org/a_(b)")).toBe(
      "see [this](https://example.org/a_%28b%29)|.",
    );
    expect(paste("see |", "https://example.org"), "nothing is selected").toBeNull();
    expect(paste("‹https://›", "https://example.org"), "an address replaces one").toBeNull();
    expect(paste("‹this›", "javascript:alert(1)"), "no address of a page").toBeNull();
    expect(paste("‹this›", "two words"), "no address at all").toBeNull();
    expect(paste("‹a\nb›", "https://example.org"), "several lines").toBeNull();
  });
});

test("shortcuts are told apart from others, and Control+K is left to the page", () => {
  const key = { key: "b", ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };
  expect(toolOf(key)).toBe("bold");
  expect(toolOf({ ...key, ctrlKey: false, metaKey: true })).toBe("bold");
  expect(toolOf({ ...key, key: "I" })).toBe("italic");
  expect(toolOf({ ...key, key: "K", shiftKey: true })).toBe("link");
  expect(toolOf({ ...key, key: "k" })).toBeUndefined();
  expect(toolOf({ ...key, ctrlKey: false })).toBeUndefined();
  expect(toolOf({ ...key, altKey: true })).toBeUndefined();
});
