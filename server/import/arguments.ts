import { parseArgs } from "node:util";
import { type Language, isLanguage } from "#app/core/words.ts";
import { OperatorError } from "#server/operator-error.ts";

/** How a table of ideas is to be brought in; categories and units by their names. */
export interface IdeasOrder {
  readonly kind: "ideas";
  readonly file: string;
  readonly name?: string | undefined;
  readonly category?: string | undefined;
  readonly unit?: string | undefined;
  readonly language?: Language | undefined;
  readonly strict: boolean;
  readonly dryRun: boolean;
}

/** What the import is asked to do. */
export type Order =
  | { readonly kind: "ballots"; readonly file: string; readonly strict: boolean }
  | IdeasOrder
  | {
      readonly kind: "challenge-gov";
      readonly files: readonly string[];
      readonly dryRun: boolean;
      readonly all: boolean;
    }
  | { readonly kind: "undo"; readonly which: string; readonly withContributions: boolean }
  | { readonly kind: "list" };

const usage = `Say what to import:
  npm run import -- ballots FILE.pb [--strict]                brings an election in, as ideas and votes
  npm run import -- ideas FILE.csv [--dry-run] [--strict]     brings a table of ideas in
      [--name NAME] [--category NAME] [--unit NAME] [--language en|fr]
  npm run import -- challenge-gov FILE.json… [--dry-run]      brings challenges in from challenge.gov's feed
      [--all]                                                 and tells every remark, not only the first of each kind
  npm run import -- list                                      shows what was brought in
  npm run import -- undo ID-OR-NAME [--with-contributions]    takes it out again as a whole`;

const options = {
  strict: { type: "boolean" },
  "with-contributions": { type: "boolean" },
  "dry-run": { type: "boolean" },
  all: { type: "boolean" },
  name: { type: "string" },
  category: { type: "string" },
  unit: { type: "string" },
  language: { type: "string" },
} as const;

/** Which options go with which order. */
const fitting: Readonly<Record<string, readonly (keyof typeof options)[]>> = {
  ballots: ["strict"],
  ideas: ["strict", "dry-run", "name", "category", "unit", "language"],
  "challenge-gov": ["dry-run", "all"],
  undo: ["with-contributions"],
  list: [],
};

/** Understands the command line. Throws an OperatorError that shows how the command is used. */
export function orderFrom(argv: readonly string[]): Order {
  const { values, positionals } = parse(argv);
  const [kind = "", subject = "", ...rest] = positionals;
  const given = Object.keys(values);
  const isKnown = given.every((name) => fitting[kind]?.some((one) => one === name));
  if (isKnown && kind === "challenge-gov" && subject) {
    const { "dry-run": dryRun = false, all = false } = values;
    return { kind, files: [subject, ...rest], dryRun, all };
  }
  const fits = rest.length === 0 && isKnown;
  const strict = values.strict ?? false;
  if (fits && kind === "ballots" && subject) return { kind, file: subject, strict };
  if (fits && kind === "ideas" && subject) return ideasOrder(subject, values);
  if (fits && kind === "undo" && subject)
    return { kind, which: subject, withContributions: values["with-contributions"] ?? false };
  if (fits && kind === "list" && !subject) return { kind };
  throw new OperatorError(usage);
}

function ideasOrder(file: string, values: ReturnType<typeof parse>["values"]): IdeasOrder {
  const { name, category, unit, language, strict = false, "dry-run": dryRun = false } = values;
  if (language !== undefined && !isLanguage(language)) throw new OperatorError(usage);
  return { kind: "ideas", file, name, category, unit, language, strict, dryRun };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: argv.filter((argument) => argument !== "--"),
      options,
      allowPositionals: true,
    });
  } catch {
    throw new OperatorError(usage);
  }
}
