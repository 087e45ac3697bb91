/** QR codes as path data: each dark module a square of one unit, with the quiet zone that readers need around them. */
import encodeQR from "qr";

export interface QrPath {
  /** Of a square viewBox that begins at 0. */
  readonly size: number;
  readonly path: string;
}

const quietZone = 4;

/** The code of an address, which survives a smudge or a fold. */
export function qrPath(address: string): QrPath {
  const rows = encodeQR(address, "raw", { ecc: "medium", border: quietZone });
  const path = rows.map((row, y) =>
    runsOf(row)
      .map(([x, length]) => run(x, y, length))
      .join(""),
  );
  return { size: rows.length, path: path.join("") };
}

/** Where dark stretches of a row begin, and how long they are. */
function runsOf(row: readonly boolean[]): (readonly [start: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

function run(x: number, y: number, length: number): string {
  return `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`;
}
