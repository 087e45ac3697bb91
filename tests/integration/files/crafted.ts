import { crc32, deflateRawSync } from "node:zlib";
import sharp from "sharp";

/** One entry of an archive; `says` is what the directory claims it unpacks to. */
interface Entry {
  readonly name: string;
  readonly content?: string | Buffer;
  readonly stored?: boolean;
  readonly says?: number;
  readonly encrypted?: boolean;
}

/** A ZIP archive written by hand, so that its directory can lie. */
export function aZip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content = "", stored = false, says, encrypted = false } of entries) {
    const plain = Buffer.from(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const title = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(encrypted ? 1 : 0, 2);
    shared.writeUInt16LE(stored ? 0 : 8, 4);
    shared.writeUInt32LE(crc32Of(plain), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(says ?? plain.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), shared, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), shared, rest, title]),
    );
    locals.push(local);
    at += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, index, end]);
}

// Node 20 knows it from 20.15 on; its types may not.
const crc32Of: (bytes: Buffer) => number = crc32;

const officeParts = {
  docx: "word/document.xml",
  xlsx: "xl/workbook.xml",
  pptx: "ppt/presentation.xml",
} as const;

/** An Office document with only what tells it, and further entries. */
export function anOfficeFile(type: keyof typeof officeParts, more: readonly Entry[] = []): Buffer {
  return aZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: officeParts[type], content: "<document/>" },
    ...more,
  ]);
}

const openTypes = { odt: "text", ods: "spreadsheet", odp: "presentation" } as const;

/** An OpenDocument file with only what tells it, and further entries. */
export function anOpenDocument(type: keyof typeof openTypes, more: readonly Entry[] = []): Buffer {
  const content = `application/vnd.oasis.opendocument.${openTypes[type]}`;
  return aZip([{ name: "mimetype", content, stored: true }, { name: "content.xml" }, ...more]);
}

/** A small PDF, whole enough to be opened. */
export function aPdf(): Buffer {
  return Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
  );
}

/** A picture with a place and a camera noted in it, lying on its side. */
export function aPhotograph(format: "jpeg" | "png" | "webp" = "jpeg", width = 60, height = 40) {
  return sharp({ create: { width, height, channels: 3, background: "#2f6db5" } })
    .withExif({
      IFD0: { Make: "Camera of Ada", ImageDescription: "secret-place-marker" },
      IFD3: { GPSLatitude: "48/1 51/1 30/1", GPSLatitudeRef: "N" },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
}

/** A PNG whose head claims a size, with nothing to show for it. */
export async function aPngThatClaims(width: number, height: number): Promise<Buffer> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32Of(png.subarray(12, 29)), 29);
  return png;
}
