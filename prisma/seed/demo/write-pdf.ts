/** A PDF of one page with a heading and lines of plain text, in the letters every reader of PDF brings. */
export function writePdf([heading = "", ...lines]: readonly string[]): Buffer {
  const text = [
    `BT /F2 22 Tf 72 760 Td (${escaped(heading)}) Tj ET`,
    ...lines.map(
      (line, n) => `BT /F1 12 Tf 72 ${String(728 - n * 20)} Td (${escaped(line)}) Tj ET`,
    ),
  ].join("\n");
  const font = (name: string) =>
    `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>",
    `<</Length ${String(text.length)}>>stream\n${text}\nendstream`,
    font("Helvetica"),
    font("Helvetica-Bold"),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, n) => {
    const at = file.length;
    file += `${String(n + 1)} 0 obj${object}endobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const count = String(objects.length + 1);
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${String(file.length)}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

function escaped(line: string): string {
  return line.replace(/[\\()]/gu, (sign) => `\\${sign}`);
}
