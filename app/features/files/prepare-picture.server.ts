import type { Sharp } from "sharp";
import { Refusal } from "#app/core/errors.ts";
import { oneAfterAnother } from "#app/core/one-after-another.ts";
import { keptAs, type ContentType } from "./file-types.ts";
import { previewSide } from "./stored-file.ts";

/** A small file can hold a picture of any size; this is as much as is ever unfolded. Phones take up to 50 million. */
const pixelsAtMost = 52_000_000;
/** As much as a screen or a printed page can show. */
const sideAtMost = 4096;

interface DrawnPicture {
  readonly path: string;
  readonly previewPath: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a picture anew, upright, from its first frame, so that nothing but the picture is left of the file: no place
 * where it was taken, nothing appended. Throws `invalid` with a sentence. One at a time: each can take much memory.
 */
export const preparePicture = oneAfterAnother(
  async (
    sent: string,
    content: ContentType,
    place: (name: string) => string,
  ): Promise<DrawnPicture> => {
    const picture = await opened(sent, content);
    const [path, previewPath] = [place("picture"), place("preview")];
    const upright = picture
      .autoOrient()
      .toColourspace("srgb")
      .resize({ width: sideAtMost, height: sideAtMost, fit: "inside", withoutEnlargement: true });
    const { width, height } = await encoded(upright, content).toFile(path).catch(refuseBroken);
    const { default: sharp } = await import("sharp");
    await sharp(path)
      .resize({ width: previewSide, height: previewSide, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 78 })
      .toFile(previewPath);
    return { path, previewPath, width, height };
  },
);

const formats: Partial<Record<ContentType, string>> = { avif: "heif" };

async function opened(path: string, content: ContentType): Promise<Sharp> {
  // Loaded on use: with its libraries it takes tens of megabytes that many servers never need.
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  const picture = sharp(path, { limitInputPixels: pixelsAtMost, failOn: "truncated", pages: 1 });
  const { format, width, height } = await picture.metadata().catch(refuseBroken);
  if (format !== (formats[content] ?? content)) throw new Refusal("invalid", "attaching.broken");
  if (width * height > pixelsAtMost) throw tooLarge();
  return picture.timeout({ seconds: 20 });
}

function encoded(picture: Sharp, content: ContentType): Sharp {
  const type = keptAs(content);
  if (type === "png") return picture.png({ compressionLevel: 9 });
  return type === "jpeg" ? picture.jpeg({ quality: 88 }) : picture.webp({ quality: 88 });
}

// Its own words are for programmers; whatever they are, the file cannot be shown.
function refuseBroken(error: unknown): never {
  if (error instanceof Error && /pixel limit/iu.test(error.message)) throw tooLarge();
  throw new Refusal("invalid", "attaching.broken");
}

function tooLarge(): Refusal {
  return new Refusal("invalid", "attaching.pixels", { millions: pixelsAtMost / 1_000_000 });
}
