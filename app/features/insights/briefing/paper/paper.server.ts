/**
 * A document on A4 as it is put on paper: headings, sentences, tables and drawings one under the other, each tagged with what it
 * is, so that it can be heard as well as read (PDF/UA). Lengths are points.
 */
import type { Language } from "#app/core/words.ts";
import { fontFiles } from "./fonts.server.ts";

type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** What a structure element may carry; the types of the library lack some of it. */
interface Tag {
  readonly alt?: string;
  readonly scope?: "Column" | "Row";
  readonly bbox?: readonly [number, number, number, number];
  readonly placement?: "Block";
}

export interface PaperWish {
  readonly title: string;
  readonly language: Language;
  readonly author: string;
}

/** A column of a table: its head, and its share of the width. */
export interface PaperColumn {
  readonly head: string;
  readonly share: number;
}

/** A place on the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const margins = { top: 56, bottom: 66, left: 56, right: 56 };

export const ink = { text: "#13252b", muted: "#4b5d63", rule: "#b8c4c6", fill: "#0a4a57" } as const;

/** Begins a document. */
export async function newPaper({ title, language, author }: PaperWish) {
  const { default: PdfDocument } = await import("pdfkit");
  const options = {
    ...{ size: "A4", margins, lang: language, tagged: true, displayTitle: true },
    ...{ pdfVersion: "1.7", subset: "PDF/UA", bufferPages: true },
    font: fontFiles.regular,
    info: { Title: title, Author: author, Creator: "Groundswell" },
  };
  // The library's types do not know PDF/UA yet.
  const doc = new PdfDocument(options as unknown as PDFKit.PDFDocumentOptions);
  doc.registerFont("regular", fontFiles.regular);
  doc.registerFont("bold", fontFiles.bold);
  return new Paper(doc);
}

/** A document that is being written, from the top down. */
export class Paper {
  readonly #root: Element;
  readonly #written: Promise<Uint8Array<ArrayBuffer>>;
  readonly width: number;
  #part: Element;
  #bookmark: PDFKit.PDFOutline | null = null;
  #y: number = margins.top;

  constructor(readonly doc: Doc) {
    this.width = doc.page.width - margins.left - margins.right;
    this.#written = bytesOf(doc);
    this.#root = doc.struct("Document");
    doc.addStructure(this.#root);
    this.#part = this.#root;
    doc.fillColor(ink.text);
  }

  /** What the document is called, at its top. */
  title(text: string, beneath: readonly string[]): void {
    this.#bookmark = this.doc.outline.addItem(printable(text));
    this.#text("H1", text, { font: "bold", size: 22, gap: 4 });
    for (const line of beneath) this.paragraph(line, { tone: "muted", gap: 2 });
    this.#y += 12;
  }

  /** Begins a part under a heading, with a bookmark. What follows belongs to it. */
  section(title: string, keep = 90): void {
    this.#y += 10;
    this.#room(keep);
    this.#part = this.#tag("Sect");
    this.#root.add(this.#part);
    (this.#bookmark ?? this.doc.outline).addItem(printable(title));
    this.#text("H2", title, { font: "bold", size: 14, gap: 6 });
  }

  /** A sentence or several. */
  paragraph(text: string, look: { tone?: "muted"; size?: number; gap?: number } = {}): void {
    this.#text("P", text, { font: "regular", size: 10, gap: 5, ...look });
  }

  /** Lines with a bullet each; of several, what belongs to one stands indented below it. */
  list(lines: readonly { readonly says: string; readonly beneath?: readonly string[] }[]): void {
    const list = this.#tag("L");
    this.#part.add(list);
    for (const { says, beneath = [] } of lines) {
      const item = this.#tag("LI");
      list.add(item);
      const body = this.#tag("LBody");
      this.#room(16);
      const { doc } = this;
      item.add(
        this.#tag("Lbl", () => doc.font("bold").fontSize(10).text("•", margins.left, this.#y)),
      );
      item.add(body);
      for (const [n, line] of [says, ...beneath].entries()) {
        this.#room(14);
        const font = n === 0 ? "bold" : "regular";
        body.add(() =>
          doc
            .font(font)
            .fontSize(10)
            .text(printable(line), margins.left + 14, this.#y, { width: this.width - 14 }),
        );
        this.#y = doc.y + 2;
      }
      item.end();
      this.#y += 3;
    }
    list.end();
  }

  /** Rows under heads; the first cell of a row names it. Heads are repeated on the next page. */
  table(columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): void {
    const table = this.#tag("Table");
    this.#part.add(table);
    const heads = columns.map(({ head }) => head);
    const drawHead = (parent: Element | null) => {
      this.#row(
        columns,
        heads,
        (draw) => {
          if (parent) return parent.add(this.#tag("TH", draw, { scope: "Column" }));
          this.doc.markContent("Artifact", { type: "Layout" });
          draw();
          return this.doc.endMarkedContent();
        },
        "bold",
      );
    };
    this.#room(this.#heightOf(columns, heads, "bold") + 30);
    const head = this.#tag("TR");
    table.add(head);
    drawHead(head);
    head.end();
    for (const cells of rows) {
      if (this.#room(this.#heightOf(columns, cells, "regular"))) drawHead(null);
      const row = this.#tag("TR");
      table.add(row);
      this.#row(
        columns,
        cells,
        (draw, n) => {
          row.add(n === 0 ? this.#tag("TH", draw, { scope: "Row" }) : this.#tag("TD", draw));
        },
        "regular",
      );
      row.end();
    }
    table.end();
    this.#y += 8;
  }

  /** A drawing; `alt` says all that it shows. */
  figure(alt: string, height: number, draw: (doc: Doc, at: Box) => void): void {
    this.#room(height);
    const at = { x: margins.left, y: this.#y, width: this.width, height };
    const bbox = [at.x, at.y, at.x + at.width, at.y + height] as const;
    const drawn = () => {
      this.doc.save();
      draw(this.doc, at);
      this.doc.restore();
    };
    this.#part.add(this.#tag("Figure", drawn, { alt: printable(alt), bbox, placement: "Block" }));
    this.#y += height + 8;
  }

  /** Ends the document: page numbers at the foot of each page, and its bytes. */
  async end(foot: (page: number, pages: number) => string): Promise<Uint8Array<ArrayBuffer>> {
    const { doc } = this;
    this.#root.end();
    const { start, count } = doc.bufferedPageRange();
    for (let n = 0; n < count; n += 1) {
      doc.switchToPage(start + n);
      doc.page.margins = { ...doc.page.margins, bottom: 0 };
      doc.markContent("Artifact", { type: "Pagination" });
      doc.font("regular").fontSize(8).fillColor(ink.muted);
      const at = doc.page.height - margins.bottom + 26;
      doc.text(printable(foot(n + 1, count)), margins.left, at, {
        width: this.width,
        align: "right",
        lineBreak: false,
      });
      doc.endMarkedContent();
    }
    doc.end();
    return this.#written;
  }

  #tag(type: string, draw?: () => unknown, tag: Tag = {}): Element {
    const options = tag as PDFKit.Mixins.StructureElementOptions;
    return draw ? this.doc.struct(type, options, draw) : this.doc.struct(type, options);
  }

  #text(
    type: string,
    text: string,
    look: { font: string; size: number; gap: number; tone?: "muted" },
  ): void {
    const { doc } = this;
    this.#room(look.size * 1.4);
    this.#part.add(
      this.#tag(type, () =>
        doc
          .font(look.font)
          .fontSize(look.size)
          .fillColor(look.tone === "muted" ? ink.muted : ink.text)
          .text(printable(text), margins.left, this.#y, { width: this.width }),
      ),
    );
    doc.fillColor(ink.text);
    this.#y = doc.y + look.gap;
  }

  /** Draws the cells of a row side by side, and a rule beneath. */
  #row(
    columns: readonly PaperColumn[],
    cells: readonly string[],
    place: (draw: () => unknown, column: number) => unknown,
    font: "regular" | "bold",
  ): void {
    const { doc } = this;
    const height = this.#heightOf(columns, cells, font);
    let x = margins.left;
    for (const [n, { share }] of columns.entries()) {
      const [left, width] = [x, share * this.width];
      const face = n === 0 ? "bold" : font;
      place(
        () =>
          doc
            .font(face)
            .fontSize(9)
            .fillColor(ink.text)
            .text(printable(cells[n] ?? ""), left, this.#y + 3, { width: width - 8 }),
        n,
      );
      x += width;
    }
    this.#y += height;
    doc.markContent("Artifact", { type: "Layout" });
    doc
      .moveTo(margins.left, this.#y)
      .lineTo(margins.left + this.width, this.#y)
      .lineWidth(0.5)
      .stroke(ink.rule);
    doc.endMarkedContent();
  }

  #heightOf(columns: readonly PaperColumn[], cells: readonly string[], font: string): number {
    const heights = columns.map(({ share }, n) => {
      this.doc.font(n === 0 ? "bold" : font).fontSize(9);
      return this.doc.heightOfString(printable(cells[n] ?? ""), { width: share * this.width - 8 });
    });
    return Math.max(...heights) + 7;
  }

  /** Goes to the next page where there is no room for so much; whether it did. */
  #room(height: number): boolean {
    if (this.#y + height <= this.doc.page.height - margins.bottom) return false;
    this.doc.addPage();
    this.#y = margins.top;
    return true;
  }
}

/** The font has no narrow space that does not break; the wide one does as well. */
export function printable(text: string): string {
  return text.replaceAll(/[\u202f\u2009]/gu, "\u00a0");
}

function bytesOf(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    doc.on("error", reject);
  });
}
