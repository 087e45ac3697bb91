import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { aPdf, anOfficeFile, anOpenDocument } from "#tests/integration/files/crafted.ts";
import { withoutAuthors } from "./without-authors.ts";
import { unpacked, zipParts } from "./zip-parts.ts";

const holds = (bytes: Buffer, name: string) => {
  const part = zipParts(bytes).find((one) => one.name === name);
  return part ? unpacked(part, 10_000_000).toString() : null;
};

describe("an Office document", () => {
  test("loses its properties, and keeps all else byte for byte", () => {
    const core = "<cp:coreProperties><dc:creator>Ada Penn</dc:creator></cp:coreProperties>";
    const given = anOfficeFile("docx", [
      { name: "docProps/core.xml", content: core },
      { name: "docProps/app.xml", content: "<Properties><Company>Permits</Company></Properties>" },
      { name: "docProps/custom.xml", content: "<Properties>Ada Penn</Properties>" },
      { name: "word/media/image1.png", content: Buffer.from([1, 2, 3]), stored: true },
    ]);
    const cleaned = withoutAuthors("docx", given);
    for (const part of ["core", "app", "custom"])
      expect(holds(cleaned, `docProps/${part}.xml`)).not.toMatch(/Ada|Permits/u);
    expect(zipParts(cleaned).map(({ name }) => name)).toEqual(
      zipParts(given).map(({ name }) => name),
    );
    expect(holds(cleaned, "word/media/image1.png")).toBe(holds(given, "word/media/image1.png"));
    expect(holds(cleaned, "word/document.xml")).toBe("<document/>");
  });

  test("keeps comments and changes, without who made them", () => {
    const given = anOfficeFile("docx", [
      {
        name: "word/comments.xml",
        content: `<w:comment w:id="1" w:author="Ada Penn" w:initials='AP'><w:t>Good.</w:t></w:comment>`,
      },
    ]);
    expect(holds(withoutAuthors("docx", given), "word/comments.xml")).toBe(
      `<w:comment w:id="1" w:author="-" w:initials="-"><w:t>Good.</w:t></w:comment>`,
    );
  });

  test("says in a workbook neither who commented nor where it lay, and leaves its tables their names", () => {
    const table = '<table displayName="Ada"/>';
    const given = anOfficeFile("xlsx", [
      { name: "xl/comments1.xml", content: "<authors><author>Ada Penn</author></authors>" },
      { name: "xl/persons/person.xml", content: '<person displayName="Ada Penn" id="{1}"/>' },
      { name: "xl/tables/table1.xml", content: table },
    ]);
    const cleaned = withoutAuthors("xlsx", given);
    expect(holds(cleaned, "xl/comments1.xml")).toBe("<authors><author>-</author></authors>");
    expect(holds(cleaned, "xl/persons/person.xml")).toBe('<person displayName="-" id="{1}"/>');
    expect(holds(cleaned, "xl/tables/table1.xml")).toBe(table);
  });
});

test("a document inside another loses its own properties, and what was shared with whom goes", () => {
  const chart = anOfficeFile("xlsx", [
    { name: "docProps/core.xml", content: "<dc:creator>Ada Penn</dc:creator>" },
  ]);
  const given = anOfficeFile("pptx", [
    { name: "ppt/embeddings/Microsoft_Excel_Sheet.xlsx", content: chart, stored: true },
    { name: "customXml/item1.xml", content: "<p:properties>Ada Penn</p:properties>" },
    { name: "package/services/metadata/core-properties/a1.psmdcp", content: "Ada Penn" },
  ]);
  const parts = zipParts(withoutAuthors("pptx", given));
  const sheet = parts.find(({ name }) => name.endsWith(".xlsx"));
  const within = sheet ? unpacked(sheet, 1_000_000) : Buffer.of();
  expect(holds(within, "docProps/core.xml")).toContain("coreProperties");
  for (const part of [...parts.filter((one) => one !== sheet), ...zipParts(within)])
    expect(unpacked(part, 1_000_000).toString()).not.toContain("Ada");
});

// Each start of a name would be read to its end again, for as long as nobody closes it.
test(
  "an Office document made to be read again and again is read through once",
  { timeout: 30_000 },
  () => {
    const content = "<dc:creator ".repeat(600_000);
    const given = anOpenDocument("odt", [{ name: "styles.xml", content }]);
    expect(holds(withoutAuthors("odt", given), "styles.xml")).toBe(content);
  },
);

test("an OpenDocument file loses its description and the names beside comments; its type still comes first", () => {
  const given = anOpenDocument("odt", [
    { name: "meta.xml", content: "<meta:initial-creator>Ada Penn</meta:initial-creator>" },
    {
      name: "styles.xml",
      content: "<office:annotation><dc:creator>Ada Penn</dc:creator>Good.</office:annotation>",
    },
  ]);
  const cleaned = withoutAuthors("odt", given);
  expect(holds(cleaned, "meta.xml")).not.toContain("Ada");
  expect(holds(cleaned, "styles.xml")).toBe(
    "<office:annotation><dc:creator>-</dc:creator>Good.</office:annotation>",
  );
  expect(cleaned.toString("latin1", 30, 38)).toBe("mimetype");
  expect(zipParts(cleaned)[0]).toMatchObject({ name: "mimetype", method: 0 });
});

describe("a PDF file", () => {
  const pdf = (...pieces: (string | Buffer)[]) =>
    Buffer.concat([
      Buffer.from("%PDF-1.7\n"),
      ...pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece, "latin1") : piece)),
      Buffer.from("\ntrailer<</Root 1 0 R/Info 12 0 R>>\n%%EOF\n"),
    ]);
  const cleaned = (given: Buffer) => withoutAuthors("pdf", given).toString("latin1");

  test("loses what describes it, and nothing moves", () => {
    const info =
      "12 0 obj\n<</Title(Draft of \\(Ada\\) \\) Penn)/Author <416461>/Kids[3 0 R]>>\nendobj";
    const given = pdf(info, "\n2 0 obj<</Title(Chapter one)>>endobj");
    const text = cleaned(given);
    expect(text).toHaveLength(given.length);
    expect(text).not.toMatch(/Ada|Penn|416461/u);
    expect(text).toContain("/Kids[3 0 R]");
    expect(text).toContain("/Title(Chapter one)");
  });

  test("loses every version of it, and its description as XML, plain or compressed", () => {
    const packed = deflateSync("<x:xmpmeta>Ada Penn</x:xmpmeta>");
    const given = pdf(
      "12 0 obj<</Author(Ada Penn)>>endobj\n12 0 obj<</Author(Ada B. Penn)>>endobj\n",
      "<?xpacket?><x:xmpmeta><dc:creator>Ada Penn</dc:creator></x:xmpmeta>",
      `7 0 obj<</Type/Metadata/Filter/FlateDecode/Length ${String(packed.length)}>>stream\n`,
      packed,
      "\nendstream endobj",
    );
    const bytes = withoutAuthors("pdf", given);
    expect(bytes.toString("latin1")).not.toMatch(/Ada|Penn/u);
    expect(bytes.includes(packed)).toBe(false);
  });

  /** Object 12 describes the document, object 13 is a bookmark; both compressed together. */
  function together(info: string, head = "") {
    const objects = `${info} <</Title(Chapter one)>>`;
    const heads = `12 0 13 ${String(info.length + 1)} `;
    const packed = deflateSync(heads + objects, { level: 1 });
    const dictionary = `<</Type/ObjStm/N 2/First ${String(heads.length)}/Filter/FlateDecode${head}>>`;
    return pdf(`9 0 obj${dictionary}stream\n`, packed, "\nendstream endobj");
  }

  test("loses what is compressed with other objects, which stay", () => {
    const given = together("<</Title(The idea of Ada)/Author(Ada Penn)>>");
    const bytes = withoutAuthors("pdf", given);
    expect(bytes).toHaveLength(given.length);
    const inside = inflateSync(bytes.subarray(bytes.indexOf("stream\n") + 7)).toString();
    expect(inside).not.toMatch(/Ada/u);
    expect(inside).toContain("/Title(Chapter one)");
  });

  test("is read to its last byte, which may look like the end of a line", () => {
    const lastPacked = (bytes: Buffer) => bytes[bytes.indexOf("\nendstream") - 1];
    const given = Array.from({ length: 600 }, (_, n) =>
      together(`<</Author(Ada ${"a".repeat(n)})>>`),
    ).find((bytes) => lastPacked(bytes) === 0x0d);
    if (!given) throw new Error("None ends so.");
    const bytes = withoutAuthors("pdf", given);
    const inside = inflateSync(bytes.subarray(bytes.indexOf("stream\n") + 7)).toString();
    expect(inside).not.toMatch(/Ada/u);
  });

  test("is refused where it cannot be read well enough to be sure", () => {
    const odd = [
      together("<</Author(Ada)>>", "/DecodeParms<</Predictor 12>>"),
      pdf("9 0 obj<</Type/ObjStm/N 1/First 4/Filter/LZWDecode>>stream\nabc\nendstream endobj"),
      pdf("9 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\nabc\nendstream endobj"),
      pdf("12 0 obj<</Author(Ada"),
      pdf("12 0 obj<</Author 77 0 R>>endobj"),
    ];
    for (const given of odd) expect(() => withoutAuthors("pdf", given)).toThrow();
    expect(() => withoutAuthors("docx", Buffer.from("PK no archive"))).toThrow();
  });

  test("that notes nothing stays as it is", () => {
    expect(withoutAuthors("pdf", aPdf())).toEqual(aPdf());
  });

  // Whoever read the rest of the file for each piece would be busy for minutes.
  test("made to be read again and again is read through once", { timeout: 30_000 }, () => {
    const pieces = ["/Type/Metadata ", "12 0 obj ", "<x:xmpmeta ", "/Info 1 0 R ", "/Author() "];
    for (const piece of pieces) {
      const given = pdf(piece.repeat(200_000), "endobj");
      expect(withoutAuthors("pdf", given)).toHaveLength(given.length);
    }
  });
});
