import { readFile } from "node:fs/promises";
import { momentOf } from "#app/core/wall-clock.ts";

/** The example by hand of docs/insights.md as it is written there; whatever is not understood is an error. */
export interface Example {
  /** The paragraphs and lists of the section, and the cells of its tables. */
  readonly text: string;
  readonly units: readonly ExampleUnit[];
  readonly facts: readonly Fact[];
  /** What the columns of the two periods are called. */
  readonly periods: readonly string[];
  readonly figures: readonly FigureRow[];
  /** What the overview says, sentence by sentence. */
  readonly sentences: readonly string[];
  /** What units did for each other, each by itself, as the table has it: names in the first row and the first column. */
  readonly weights: readonly (readonly string[])[];
  /** The same as the page tells it. */
  readonly matrix: readonly (readonly string[])[];
}

export interface ExampleUnit {
  readonly name: string;
  readonly under: string | null;
  readonly people: readonly string[];
  /** The one of them who leads, if any. */
  readonly leader: string | null;
}

export interface Fact {
  readonly at: Date;
  readonly people: readonly { readonly name: string; readonly unit: string }[];
  readonly does: string;
  /** The idea that it is about; null where it is about none. */
  readonly idea: string | null;
  /** The row, for whoever looks for a mistake. */
  readonly row: string;
}

export interface FigureRow {
  readonly name: string;
  readonly byHand: string;
  readonly now: string;
  readonly before: string;
}

export const timeZone = "Europe/Paris";
const year = "2026";
const nothing = "–";

/** The document in which it stands. */
export function readDocument(): Promise<string> {
  return readFile(new URL("../../../../docs/insights.md", import.meta.url), "utf8");
}

/** The example of a document. */
export function exampleIn(document: string): Example {
  const [, section, ...more] = document.split("\n## An example by hand\n");
  if (section === undefined || more.length > 0) throw new Error("There is not one example.");
  const text = section.split("\n## ")[0] ?? "";
  const [units, facts, figures, weights, matrix, ...others] = tablesIn(text);
  if (!units || !facts || !figures || !weights || !matrix || others.length > 0)
    throw new Error("The example has five tables: units, facts, figures, weights, units × units.");
  const [figureHead = [], ...figureRows] = figures;
  return {
    text,
    units: bodyOf(units, ["unit", "below", "people"]).map(unitOf),
    facts: inOrder(bodyOf(facts, ["when", "who", "does", "idea"]).map(factOf)),
    periods: figureHead.slice(2),
    figures: bodyOf([figureHead.slice(0, 2), ...figureRows], ["figure", "by hand"]).map(figureOf),
    sentences: text
      .split("\n")
      .filter((line) => line.startsWith("- "))
      .map((line) => line.slice(2)),
    ...{ weights, matrix },
  };
}

/** Rows of cells of each table, without the line below its head. */
function tablesIn(text: string): (readonly string[])[][] {
  const blocks = text.split("\n\n").map((block) => block.split("\n").filter((line) => line !== ""));
  return blocks
    .filter(([first = ""]) => first.startsWith("|"))
    .map((lines) => {
      const [head, rule, ...rows] = lines.map(cellsOf);
      if (!head || rule?.some((cell) => !/^-+$/.test(cell))) throw new Error("No table.");
      for (const row of rows)
        if (row.length !== head.length) throw new Error(`Not as long as its head: ${row.join()}`);
      return [head, ...rows];
    });
}

function cellsOf(line: string): string[] {
  if (!/^\|.*\|$/.test(line)) throw new Error(`Not a row of a table: ${line}`);
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}

function bodyOf(
  [head = [], ...rows]: readonly (readonly string[])[],
  names: readonly string[],
): readonly (readonly string[])[] {
  if (head.join() !== names.join()) throw new Error(`The columns are ${names.join(", ")}.`);
  return rows;
}

function unitOf([name = "", below = "", people = ""]: readonly string[]): ExampleUnit {
  const names = people.split(", ");
  const leader = names.find((one) => one.endsWith(" (leads)"))?.replace(" (leads)", "") ?? null;
  return {
    name,
    under: below === nothing ? null : below,
    people: names.map((one) => one.replace(" (leads)", "")),
    leader,
  };
}

function factOf(cells: readonly string[]): Fact {
  const [when = "", who = "", does = "", idea = ""] = cells;
  const row = cells.join(" | ");
  return {
    at: momentFrom(when, row),
    people: who.split("; ").flatMap((group) => peopleOf(group, row)),
    does,
    idea: idea === nothing ? null : idea,
    row,
  };
}

function peopleOf(group: string, row: string) {
  const [, names = "", unit = ""] = /^(.+) of (.+)$/.exec(group) ?? [];
  if (unit === "") throw new Error(`It is not said of which unit: ${row}`);
  return names.split(", ").map((name) => ({ name, unit }));
}

const months: Readonly<Record<string, string>> = { Apr: "04", May: "05", Jun: "06" };

/** "Tue 5 May, 09:00" by the organisation's clocks; the weekday has to be right. */
function momentFrom(when: string, row: string): Date {
  const [, weekday, day = "", month = "", time = ""] =
    /^(\w{3}) (\d{1,2}) (\w{3}), (\d\d:\d\d)$/.exec(when) ?? [];
  const date = `${year}-${months[month] ?? "?"}-${day.padStart(2, "0")}`;
  const at = momentOf(`${date}T${time}`, timeZone);
  const names = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone });
  if (!at || names.format(at) !== weekday) throw new Error(`There is no such time: ${row}`);
  return at;
}

function inOrder(facts: readonly Fact[]): readonly Fact[] {
  for (const [at, fact] of facts.entries())
    if (fact.at < (facts[at - 1]?.at ?? fact.at)) throw new Error(`Too late: ${fact.row}`);
  return facts;
}

function figureOf([name = "", byHand = "", now = "", before = ""]: readonly string[]): FigureRow {
  return { name, byHand, now, before };
}
