import { describe, expect, test } from "vitest";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { plainStretches } from "#app/platform/markdown-stretches.server.ts";
import { mentionedIn, typedNames, withLinks } from "./mention.ts";

const ada = "01900000-0000-7000-8000-00000000000a";
const bo = "01900000-0000-7000-8000-00000000000b";
const people = new Map([
  ["Ada Quill", ada],
  ["Bo O’Neil-Smith", bo],
]);

const linked = (source: string) =>
  withLinks(source, typedNames(source, plainStretches(source)), people);

describe("a name typed by hand", () => {
  test("becomes a link, however the sentence goes on", () => {
    expect(linked("@Ada Quill and (@Bo O’Neil-Smith), please.")).toBe(
      `[@Ada Quill](/people/${ada}) and ([@Bo O’Neil-Smith](/people/${bo})), please.`,
    );
    expect(linked("**@Ada Quill**\n- @Ada Quill")).toBe(
      `**[@Ada Quill](/people/${ada})**\n- [@Ada Quill](/people/${ada})`,
    );
  });

  test.each([
    "`@Ada Quill`",
    "```\n@Ada Quill\n```",
    "    @Ada Quill",
    "> @Ada Quill",
    "ada@Ada Quill",
    "mail@Ada.Quill",
    "[see @Ada Quill](https://example.org)",
    "\\@Ada Quill",
    "@Ada",
    "@Nobody Known",
    "@ Ada Quill",
    "https://example.org/@Ada Quill",
  ])("stays text where it is none: %s", (source) => {
    expect(linked(source)).toBe(source);
  });
});

describe("whom a text mentions", () => {
  const mentioned = (source: string) => mentionedIn(renderMarkdown(source)).map(({ id }) => id);

  test("is each person once, by a link that reads as one", () => {
    const link = `[@Ada Quill](/people/${ada})`;
    expect(mentioned(`${link} and ${link}, [@Bo](/people/${bo})`)).toEqual([ada, bo]);
  });

  test.each([
    `> [@Ada Quill](/people/${ada})`,
    `> > a\n> [@Ada Quill](/people/${ada})`,
    `\`[@Ada Quill](/people/${ada})\``,
    `[Ada Quill](/people/${ada})`,
    `[@Ada Quill](https://example.org/people/${ada})`,
    `<a href="/people/${ada}">@Ada Quill</a>`,
    `[@Ada Quill](/people/nobody)`,
  ])("is nobody where that is not meant: %s", (source) => {
    expect(mentioned(source)).toEqual([]);
  });

  test("is somebody after a quotation too, and their name is read as written", () => {
    const html = renderMarkdown(`> Quoted\n\n[@A & B](/people/${ada})`);
    expect(mentionedIn(html)).toEqual([{ id: ada, name: "A & B" }]);
  });
});
