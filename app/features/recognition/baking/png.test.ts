import { deflateSync } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { chunksOf, pngOf, type Chunk } from "./png-chunks.server.ts";
import { bakedPng, readBakedPng } from "./png.server.ts";

let picture: Buffer;
let baked: Buffer;

beforeAll(async () => {
  const create = { width: 8, height: 8, channels: 4, background: "#1a7f78" } as const;
  picture = await sharp({ create }).png().toBuffer();
  baked = bakedPng(picture, "credential") ?? Buffer.alloc(0);
});

/** A whole picture with these pieces of text in it. */
function withTexts(...texts: readonly Uint8Array[]): Buffer {
  const [header, ...others] = chunksOf(picture) ?? [];
  const chunks: Chunk[] = texts.map((data) => ({ type: "iTXt", data }));
  return pngOf([...(header ? [header] : []), ...chunks, ...others]);
}

function text(after: string | Uint8Array, head = "\0\0\0\0\0"): Buffer {
  return Buffer.concat([Buffer.from(`openbadgecredential${head}`, "latin1"), Buffer.from(after)]);
}

describe("baking", () => {
  test("what was baked is read again, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (credential) => {
        const file = bakedPng(picture, credential);
        expect(file && readBakedPng(file)).toEqual({ credential });
      }),
    );
  });

  test("the picture stays what it was, for programs that know nothing of badges", async () => {
    expect(
      (await sharp(baked).raw().toBuffer()).equals(await sharp(picture).raw().toBuffer()),
    ).toBe(true);
  });

  test("a picture never carries two: the new one takes the place of the old one", () => {
    expect(readBakedPng(bakedPng(baked, "another") ?? Buffer.alloc(0))).toEqual({
      credential: "another",
    });
  });

  test("nothing is baked into what is no whole PNG", () => {
    for (const file of [Buffer.alloc(0), Buffer.from("<svg/>"), picture.subarray(0, 40)])
      expect(bakedPng(file, "credential")).toBeNull();
  });
});

describe("reading", () => {
  test("a picture from which a program took its texts is told apart from one that is damaged", async () => {
    const stripped = await sharp(baked).png().toBuffer();
    expect(readBakedPng(stripped)).toEqual({ trouble: "stripped" });
    expect(readBakedPng(baked.subarray(0, -20))).toEqual({ trouble: "damaged" });
  });

  test("texts of other kinds are left alone", () => {
    const other = Buffer.from("openbadgecredentials\0\0\0\0\0x", "latin1");
    expect(readBakedPng(withTexts(other, text("mine")))).toEqual({ credential: "mine" });
    expect(readBakedPng(withTexts(other))).toEqual({ trouble: "stripped" });
  });

  test("two credentials in one picture are refused, and neither is taken", () => {
    expect(readBakedPng(withTexts(text("one"), text("other")))).toEqual({ trouble: "several" });
  });

  test("a packed one is read, and one that unpacks without end is not", () => {
    const packed = (content: Buffer | string) => text(deflateSync(content), "\0\u0001\0\0\0");
    expect(readBakedPng(withTexts(packed("mine")))).toEqual({ credential: "mine" });
    expect(readBakedPng(withTexts(packed(Buffer.alloc(2 ** 26, "a"))))).toEqual({
      trouble: "too_long",
    });
    expect(readBakedPng(withTexts(text("no zlib", "\0\u0001\0\0\0")))).toEqual({
      trouble: "damaged",
    });
  });

  test("one with a language and a translated keyword is read", () => {
    expect(readBakedPng(withTexts(text("mine", "\0\0\0fr\0insigne\0")))).toEqual({
      credential: "mine",
    });
  });

  test("what ends before its text, packs in an unknown way or is no UTF-8 is damaged", () => {
    const heads = ["\0", "\0\0", "\0\0\0", "\0\0\0\0", "\0\u0002\0\0\0", "\0\0\u0007\0\0"];
    for (const head of heads)
      expect(readBakedPng(withTexts(text("", head)))).toEqual({ trouble: "damaged" });
    expect(readBakedPng(withTexts(text(Uint8Array.from([0xff, 0xfe]))))).toEqual({
      trouble: "damaged",
    });
  });

  test("one longer than any credential is refused", () => {
    expect(readBakedPng(withTexts(text("a".repeat(300_000))))).toEqual({ trouble: "too_long" });
  });

  test("each changed byte is noticed, up to the end of the picture", () => {
    for (let at = 8; at < baked.length; at += 1) {
      const changed = Buffer.from(baked);
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      expect(readBakedPng(changed), `byte ${at}`).toEqual({ trouble: "damaged" });
    }
  });

  test("wherever it is cut off, it is damaged or no picture, and nothing worse happens", () => {
    for (let length = 0; length < baked.length; length += 1)
      expect(readBakedPng(baked.subarray(0, length))).toEqual({
        trouble: length < 8 ? "other" : "damaged",
      });
  });

  test("a piece that claims to be longer than the file is not believed", () => {
    const huge = Buffer.from(baked);
    huge.writeUInt32BE(0xffffffff, 8);
    expect(readBakedPng(huge)).toEqual({ trouble: "damaged" });
  });

  test("what begins with another piece than its header is no picture", () => {
    const [header, ...others] = chunksOf(baked) ?? [];
    expect(
      readBakedPng(pngOf([...others.slice(0, 1), ...(header ? [header] : []), ...others])),
    ).toEqual({
      trouble: "damaged",
    });
  });

  test("any bytes at all are answered", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readBakedPng(Buffer.concat([picture.subarray(0, 8), bytes]))).toEqual({
          trouble: "damaged",
        });
      }),
    );
  });
});
