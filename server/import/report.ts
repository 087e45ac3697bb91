import type { ImportLine } from "#app/features/imports/import.queries.server.ts";
import type { Survey } from "#app/features/imports/survey.ts";
import { isSame, type Tally, type TallyRow } from "#app/features/imports/tally.ts";

/** Plain text for the terminal, as lines. */

/** A number with its noun, with groups of three digits: "1,234 votes". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** What a file holds. */
export function surveyLines({ election, proposals, voters, choices, remarks }: Survey): string[] {
  const sizes = [
    counted(proposals.length, "proposal"),
    counted(voters, "voter"),
    counted(choices, "choice"),
  ];
  return [`${election.name}: ${sizes.join(", ")}.`, ...remarks];
}

/** The rows that cannot be read: the first ones, and how many more there are; refused when nothing is written for them. */
export function badRowLines(
  { badRows, firstBadRows, leftOut }: Survey,
  refused: boolean,
): string[] {
  if (badRows === 0) return [];
  const more = badRows - firstBadRows.length;
  return [
    `${counted(badRows, "bad row")} ${refused ? "found, so nothing was written" : "skipped"}:`,
    ...firstBadRows.map(({ line, reason }) => `  line ${String(line)}: ${reason}`),
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
    ...(leftOut > 0 && !refused
      ? [
          `${counted(leftOut, "choice")} of skipped proposals left out; the other choices of these votes count.`,
        ]
      : []),
  ];
}

const longestTitle = 48;

/** The official counts beside those read back, and whether they agree. */
export function tallyLines(tally: Tally, skipped: number): string[] {
  const rows = tally.rows.map((row) => [
    row.id,
    shorten(row.title),
    row.official?.toString() ?? "-",
    row.counted?.toString() ?? "missing",
    difference(row),
  ]);
  return [
    ...table([["id", "proposal", "official", "counted", "difference"], ...rows]),
    verdict(tally, skipped),
  ];
}

function difference({ official, counted }: TallyRow): string {
  if (official === null || counted === null) return "";
  return official === counted
    ? "0"
    : `${counted > official ? "+" : ""}${String(counted - official)}`;
}

function verdict(tally: Tally, skipped: number): string {
  const of = counted(tally.rows.length, "proposal");
  if (tally.agrees && !tally.isOfficial)
    return `The file tells no official counts; the votes of ${of} are those it holds.`;
  if (tally.agrees) return `The counts agree: ${of}, ${counted(votesOf(tally), "vote")}.`;
  const different = tally.rows.filter((row) => !isSame(row)).length;
  const because =
    skipped > 0
      ? `; ${counted(skipped, "row")} of the file ${skipped === 1 ? "was" : "were"} skipped`
      : "";
  return `The counts differ for ${String(different)} of ${of}${because}.`;
}

function votesOf({ rows }: Tally): number {
  return rows.reduce((sum, { counted }) => sum + (counted ?? 0), 0);
}

/** All imports, one line each under a heading. */
export function listLines(imports: readonly ImportLine[]): string[] {
  if (imports.length === 0) return ["Nothing has been imported."];
  const rows = imports.map(({ id, name, createdAt, ideas, people, votes, challenges }) => [
    id,
    shorten(name),
    createdAt.toISOString().slice(0, 16).replace("T", " "),
    String(ideas),
    String(people),
    String(votes),
    String(challenges),
  ]);
  return table([
    ["id", "name", "imported (UTC)", "ideas", "people", "votes", "challenges"],
    ...rows,
  ]);
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > longestTitle
    ? `${characters.slice(0, longestTitle - 1).join("")}…`
    : text;
}

/** Two columns of text to the left, then columns of figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = " ".repeat((widths[column] ?? 0) - width(cell));
        return column < 2 ? cell + space : space + cell;
      })
      .join("  ")
      .trimEnd(),
  );
}

function width(text: string): number {
  return Array.from(text).length;
}
