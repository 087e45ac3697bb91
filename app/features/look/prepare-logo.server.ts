import { createHash } from "node:crypto";
import type { Sharp } from "sharp";
import { Refusal } from "#app/core/errors.ts";
import { uploadAtMost, type LogoPicture } from "./look.ts";
import { pictureKind, type PictureKind } from "./picture-kind.ts";
import { plateFor } from "./plate.ts";

/** Largest that is kept, in bytes. */
const keptAtMost = 200_000;
/** A small file can hold a picture of any size; this is as much as is ever unfolded in memory. */
const pixelsAtMost = 4_096 * 4_096;
/** Sharp at four times the height of the top bar's mark. */
const box = { width: 640, height: 128 };
const sideAtLeast = 32;
const sidesAtMost = 8;

/**
 * Makes a logo of an uploaded file: read by what it is, not what it is called, and drawn anew, so that nothing
 * but the picture is left of it (no place where it was taken, nothing appended). Throws `invalid` with a sentence.
 */
export async function prepareLogo(file: Uint8Array): Promise<LogoPicture> {
  if (file.length === 0) throw new Refusal("invalid", "look.logoMissing");
  if (file.length > uploadAtMost) throw new Refusal("invalid", "look.logoHeavy");
  const kind = pictureKind(file);
  if (kind === null || kind === "svg")
    throw new Refusal("invalid", kind === "svg" ? "look.logoDrawing" : "look.logoUnknown");
  const picture = await opened(file, kind);
  return drawn(picture).catch(refuseBroken);
}

async function opened(file: Uint8Array, kind: PictureKind): Promise<Sharp> {
  // Loaded on use: with its libraries it takes tens of megabytes that most servers never need.
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  const picture = sharp(file, { limitInputPixels: pixelsAtMost, failOn: "truncated", pages: 1 });
  const { format, autoOrient } = await picture.metadata().catch(refuseBroken);
  if (format !== (kind === "avif" ? "heif" : kind))
    throw new Refusal("invalid", "look.logoUnknown");
  const [short = 0, long = 0] = [autoOrient.width, autoOrient.height].sort((a, b) => a - b);
  if (short * long > pixelsAtMost) throw new Refusal("invalid", "look.logoLarge");
  if (short < sideAtLeast) throw new Refusal("invalid", "look.logoSmall", { pixels: sideAtLeast });
  if (long > short * sidesAtMost)
    throw new Refusal("invalid", "look.logoLong", { times: sidesAtMost });
  return picture.timeout({ seconds: 10 });
}

async function drawn(picture: Sharp): Promise<LogoPicture> {
  const upright = picture
    .autoOrient()
    .toColourspace("srgb")
    .resize({ ...box, fit: "inside", withoutEnlargement: true });
  const { data: pixels, info } = await upright
    .clone()
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const bytes = await asPng(upright);
  return {
    bytes,
    hash: createHash("sha256").update(bytes).digest("hex"),
    width: info.width,
    height: info.height,
    plate: plateFor(pixels),
  };
}

/** Every pixel as it is; a picture with too many colours for that gets 256 of them. */
async function asPng(picture: Sharp): Promise<Uint8Array<ArrayBuffer>> {
  const exact = await picture.clone().png({ compressionLevel: 9, effort: 9 }).toBuffer();
  if (exact.length <= keptAtMost) return new Uint8Array(exact);
  return new Uint8Array(await picture.clone().png({ palette: true, effort: 9 }).toBuffer());
}

// Its own words are for programmers; whatever they are, the file cannot be shown.
function refuseBroken(error: unknown): never {
  const isLarge = error instanceof Error && /pixel limit/i.test(error.message);
  throw new Refusal("invalid", isLarge ? "look.logoLarge" : "look.logoBroken");
}
