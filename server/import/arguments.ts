import { parseArgs } from "node:util";
import { OperatorError } from "#server/operator-error.ts";

/** What the import is asked to do. */
export type Order =
  | { readonly kind: "ballots"; readonly file: string; readonly strict: boolean }
  | { readonly kind: "undo"; readonly which: string; readonly withContributions: boolean }
  | { readonly kind: "list" };

const usage = `Say what to import:
  npm run import -- ballots FILE.pb [--strict]                brings an election in, as ideas and votes
  npm run import -- list                                      shows what was brought in
  npm run import -- undo ID-OR-NAME [--with-contributions]    takes it out again as a whole`;

/** Understands the command line. Throws an OperatorError that shows how the command is used. */
export function orderFrom(argv: readonly string[]): Order {
  const { values, positionals } = parse(argv);
  const [kind = "", subject = "", ...rest] = positionals;
  const strict = values.strict ?? false;
  const withContributions = values["with-contributions"] ?? false;
  const fits =
    rest.length === 0 && (kind === "ballots" || !strict) && (kind === "undo" || !withContributions);
  if (fits && kind === "ballots" && subject) return { kind, file: subject, strict };
  if (fits && kind === "undo" && subject) return { kind, which: subject, withContributions };
  if (fits && kind === "list" && !subject) return { kind };
  throw new OperatorError(usage);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: argv.filter((argument) => argument !== "--"),
      options: { strict: { type: "boolean" }, "with-contributions": { type: "boolean" } },
      allowPositionals: true,
    });
  } catch {
    throw new OperatorError(usage);
  }
}
