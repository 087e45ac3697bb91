import { compileMessageOrThrow, type CompiledMessage } from "@lingui/message-utils/compileMessage";
import { describe, expect, test } from "vitest";
import { languages, type Language } from "#app/core/words.ts";
import { sourceFiles } from "#tests/support/source-files.ts";
import { sameInBothLanguages } from "./same-in-both-languages.ts";

type Messages = Readonly<Record<string, string>>;
type Catalogue = Readonly<Record<Language, Messages>>;

const catalogues = readCatalogues();
const code = sourceFiles(["app", "prisma", "server"], /\.tsx?$/)
  .filter(({ path }) => !path.includes(".test."))
  .map(({ text }) => text)
  .join("\n");

const events = new Set(
  sourceFiles(["app"], /\.events\.ts$/).flatMap(({ text }) =>
    [...text.matchAll(/^\s+"([\w.-]+)":/gm)].map(([, kind = ""]) => kind),
  ),
);

describe.each([...catalogues])("the words of %s", (name, { en, fr }) => {
  test("exist in English and in French", () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  test("are valid messages with the same values in both languages", () => {
    for (const key of Object.keys(en)) {
      expect(valuesIn(fr[key] ?? ""), `${name}.${key}`).toEqual(valuesIn(en[key] ?? ""));
    }
  });

  test("are translated, not copied", () => {
    const copied = Object.keys(en).filter((key) => en[key] === fr[key] && hasWords(en[key] ?? ""));
    const reviewed = sameInBothLanguages.filter((key) => key.startsWith(`${name}.`));
    expect(copied.map((key) => `${name}.${key}`).sort()).toEqual([...reviewed].sort());
  });

  test("are all used", () => {
    const used = usedKeys(name);
    expect(Object.keys(en).filter((key) => !used.test(key))).toEqual([]);
  });
});

test("no word is asked for that no catalogue has", () => {
  const names = [...catalogues.keys()].join("|");
  // Names of files and of events look alike.
  const asked = [...code.matchAll(new RegExp(`["'\`](${names})\\.(?!csv\\b)(\\w+)["'\`]`, "g"))];
  const missing = asked.filter(
    ([, name = "", key = ""]) =>
      !(key in (catalogues.get(name)?.en ?? {})) && !events.has(`${name}.${key}`),
  );
  expect(missing.map(([literal]) => literal)).toEqual([]);
});

function readCatalogues(): Map<string, Catalogue> {
  const found = new Map<string, Record<Language, Messages>>();
  for (const { path, text } of sourceFiles(["app"], /\/messages\/\w+\.json$/)) {
    const [, name = "", language] = /([^/]+)\/messages\/(\w+)\.json$/.exec(path) ?? [];
    const known = languages.find((one) => one === language);
    if (!known) throw new Error(`${path} is in no language of ours.`);
    const catalogue = found.get(name) ?? { en: {}, fr: {} };
    // A catalogue is flat; a nested one fails to compile below.
    catalogue[known] = JSON.parse(text) as Messages;
    found.set(name, catalogue);
  }
  return found;
}

function valuesIn(message: string): string[] {
  return [...new Set(valuesOf(compileMessageOrThrow(message)))].sort();
}

// A compiled message is a list of texts and of [value, format, choices].
function valuesOf(compiled: CompiledMessage): string[] {
  return compiled.flatMap((part) => {
    if (typeof part === "string") return [];
    const [value, , choices] = part;
    return [value, ...messagesIn(choices).flatMap(valuesOf)];
  });
}

function messagesIn(choices: unknown): CompiledMessage[] {
  if (typeof choices !== "object" || choices === null) return [];
  // Besides messages, the choices of a plural hold an offset, which is a number.
  return Object.values(choices).filter((choice): choice is CompiledMessage =>
    Array.isArray(choice),
  );
}

function hasWords(message: string): boolean {
  return /\p{L}{2}/u.test(message.replaceAll(/\{[^{}]*\}/g, ""));
}

// Keys stand in the code whole, or as a template such as `ideas.stage_${stage}`.
function usedKeys(catalogue: string): RegExp {
  const whole = [...code.matchAll(new RegExp(`["'\`]${catalogue}\\.(\\w+)["'\`]`, "g"))];
  const templates = [
    ...code.matchAll(new RegExp(`\`${catalogue}\\.(\\w*(?:\\$\\{[^}]*\\}\\w*)+)\``, "g")),
  ];
  const patterns = templates.map(([, key = ""]) => key.replaceAll(/\$\{[^}]*\}/g, "\\w+"));
  return new RegExp(`^(?:${[...whole.map(([, key = ""]) => key), ...patterns].join("|")})$`);
}
