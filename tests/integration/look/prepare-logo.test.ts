import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { prepareLogo } from "#app/features/look/prepare-logo.server.ts";
import { aFloodOfPixels, aLogo, aPhotograph, noise } from "./pictures.ts";

async function refusal(file: Uint8Array): Promise<string> {
  const outcome = await prepareLogo(file).catch((error: unknown) => error);
  if (outcome instanceof Error && "says" in outcome) return (outcome.says as { key: string }).key;
  throw new Error("It was taken.", { cause: outcome });
}

const bytes = (text: string) => Buffer.from(text, "latin1");

describe("a logo", () => {
  test("becomes a PNG that fits the top bar, with its proportions and its clear ground", async () => {
    const picture = await prepareLogo(await aLogo({ width: 1200, height: 600 }));
    const { format, width, height, hasAlpha } = await sharp(picture.bytes).metadata();
    expect({ format, width, height, hasAlpha }).toEqual({
      format: "png",
      width: 256,
      height: 128,
      hasAlpha: true,
    });
    expect(picture).toMatchObject({ width: 256, height: 128, plate: "light" });
  });

  test("is never drawn larger than it is", async () => {
    expect(await prepareLogo(await aLogo({ width: 90, height: 40 }))).toMatchObject({
      width: 90,
      height: 40,
    });
  });

  test.each(["jpeg", "webp", "avif"] as const)("may come as %s", async (format) => {
    const file = await sharp(await aLogo())
      .flatten({ background: "#fff" })
      .toFormat(format)
      .toBuffer();
    expect(await prepareLogo(file)).toMatchObject({ width: 200, height: 100, plate: "none" });
  });

  test("is turned as its camera says, and keeps nothing of what the camera noted", async () => {
    const file = await aPhotograph();
    expect(file.includes("Somebody Private")).toBe(true);
    const { bytes: kept, width, height } = await prepareLogo(file);
    expect(width).toBeLessThan(height);
    const { exif, xmp, iptc, icc } = await sharp(kept).metadata();
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(Buffer.from(kept).includes("Somebody Private")).toBe(false);
  });

  test("that is full of colours is still kept small", async () => {
    const { bytes: kept } = await prepareLogo(await noise(900));
    expect(kept.length).toBeLessThanOrEqual(200_000);
  });

  test("loses whatever else was hidden in its file", async () => {
    const polyglot = Buffer.concat([
      await aLogo(),
      bytes("<script>alert(1)</script>PK\u0003\u0004"),
    ]);
    const { bytes: kept } = await prepareLogo(polyglot);
    expect(Buffer.from(kept).includes("<script>")).toBe(false);
  });
});

describe("with a sentence of its own is refused", () => {
  test("no file, and one that is too heavy", async () => {
    expect(await refusal(new Uint8Array())).toBe("look.logoMissing");
    expect(await refusal(Buffer.concat([await aLogo(), Buffer.alloc(2_000_000)]))).toBe(
      "look.logoHeavy",
    );
  });

  test("a drawing that can hold programs, whatever it is called", async () => {
    for (const drawing of ["<svg onload='alert(1)'/>", "\n<?xml version='1.0'?><svg/>"])
      expect(await refusal(bytes(drawing))).toBe("look.logoDrawing");
  });

  test("what is no picture, or one of a kind that is not taken", async () => {
    const gif = await sharp(await aLogo())
      .gif()
      .toBuffer();
    const tiff = await sharp(await aLogo())
      .tiff()
      .toBuffer();
    for (const file of [gif, tiff, bytes("%PDF-1.7"), bytes("MZ"), Buffer.alloc(400)])
      expect(await refusal(file)).toBe("look.logoUnknown");
  });

  test("a picture that breaks off, or only begins like one", async () => {
    const whole = await noise(300);
    const png = await aLogo({ width: 800, height: 400 });
    for (const file of [
      whole.subarray(0, whole.length / 2),
      png.subarray(0, png.length - 200),
      png.subarray(0, 30),
      Buffer.concat([png.subarray(0, 8), Buffer.alloc(500, 7)]),
      bytes("\xff\xd8\xff\xe0 and then words"),
      bytes("RIFF\x20\x00\x00\x00WEBPVP8 nothing of the kind"),
      bytes("\x00\x00\x00\x20ftypavif nothing of the kind"),
    ])
      expect(await refusal(file)).toBe("look.logoBroken");
  });

  test("a few bytes that would unfold into a flood of pixels", async () => {
    for (const side of [4_097, 30_000, 2 ** 31 - 1])
      expect(["look.logoLarge", "look.logoBroken"]).toContain(
        await refusal(await aFloodOfPixels(side)),
      );
    expect(await refusal(await aFloodOfPixels(5_000))).toBe("look.logoLarge");
  });

  test("what could not be seen in the top bar", async () => {
    expect(await refusal(await aLogo({ width: 31, height: 64 }))).toBe("look.logoSmall");
    expect(await refusal(await aLogo({ width: 900, height: 100 }))).toBe("look.logoLong");
  });
});
