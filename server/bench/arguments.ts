import { parseArgs } from "node:util";
import { OperatorError } from "#server/operator-error.ts";

/** The figures there are, in the order in which they are measured. */
export const figureNames = [
  "weight",
  "start",
  "feed",
  "idea",
  "vote",
  "comment",
  "fanout",
  "notifications",
  "search",
  "judging",
  "signing",
  "insights",
  "growth",
  "lighthouse",
] as const;
export type FigureName = (typeof figureNames)[number];

/** What the bench is asked to do. */
export type Order =
  | { readonly kind: "ballots"; readonly file: string }
  | {
      readonly kind: "figures";
      readonly figures: readonly FigureName[];
      /** Make the databases anew, though they are as this version would make them. */
      readonly fresh: boolean;
      /** Measure a quarter as long: for a look while one changes something. */
      readonly quick: boolean;
      /** Where the figures are written as JSON too. */
      readonly json: string | null;
    };

export type FiguresOrder = Extract<Order, { kind: "figures" }>;

const usage = `Say what to measure:
  npm run bench                            everything
  npm run bench -- FIGURE…                 some of: ${figureNames.join(" ")}
  npm run bench -- ballots FILE.pb         casts an election's ballots over HTTP and compares the counts
Options: --json FILE writes the figures there too, --quick measures a quarter as long,
--fresh makes the bench's databases anew.`;

/** Understands the command line. Throws an OperatorError that shows how the command is used. */
export function orderFrom(argv: readonly string[]): Order {
  const { values, positionals } = parse(argv);
  const [first, file, ...rest] = positionals;
  if (first === "ballots") {
    if (!file || rest.length > 0) throw new OperatorError(usage);
    return { kind: "ballots", file };
  }
  const wanted = positionals.map((name) => {
    const figure = figureNames.find((known) => known === name);
    if (!figure) throw new OperatorError(`There is no figure called ${name}.\n${usage}`);
    return figure;
  });
  return {
    kind: "figures",
    figures: figureNames.filter((name) => wanted.length === 0 || wanted.includes(name)),
    fresh: values.fresh ?? false,
    quick: values.quick ?? false,
    json: values.json ?? null,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: argv.filter((argument) => argument !== "--"),
      options: {
        fresh: { type: "boolean" },
        quick: { type: "boolean" },
        json: { type: "string" },
      },
      allowPositionals: true,
    });
  } catch {
    throw new OperatorError(usage);
  }
}
