import { type Figure, shown } from "./figure.ts";

const heading = ["figure", "ours", "limit", "ratio", "reach", ""];

/** Figures as lines of text, columns aligned; notes stand under the table. */
export function tableLines(figures: readonly Figure[]): string[] {
  const rows = [heading, ...figures.map(cells)];
  const widths = heading.map((_, column) =>
    Math.max(...rows.map((row) => Array.from(row[column] ?? "").length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
  const limits = figures.flatMap(({ name, limit }) => (limit ? [`  ${name}: ${limit.of}`] : []));
  const notes = figures.flatMap(({ name, note }) => (note ? [`  ${name}: ${note}`] : []));
  return [
    ...lines,
    ...(limits.length > 0 ? ["", "Limits", ...limits] : []),
    ...(notes.length > 0 ? ["", "Notes", ...notes] : []),
  ];
}

const isNumber = (column: number) => column >= 1 && column <= 3;

function cells({ name, unit, ours, limit, reach, met }: Figure): string[] {
  return [
    name,
    ours === null ? "?" : `${shown(ours)} ${unit}`,
    limit ? `${shown(limit.value)} ${unit}` : "",
    limit && ours !== null ? (ours / limit.value).toFixed(2) : "",
    reach ?? "",
    met === null ? "" : met ? "✓" : "✗",
  ];
}
