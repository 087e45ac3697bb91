/** A chart's drawing as a picture, in the product's own font whatever the machine has. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Pixels for each pixel of the drawing, so that it is sharp on paper and on fine screens. */
const density = 2;

/** The picture of an SVG document that we drew ourselves. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import("sharp");
  await fontsKnown();
  const picture = await sharp(Buffer.from(svg), { density: 72 * density })
    .png({ palette: true, colours: 128, effort: 1 })
    .toBuffer();
  return new Uint8Array(picture);
}

let known: Promise<unknown> | undefined;

/** Writing a letter with a font file makes the font known to the library, drawings included, as long as we run. */
function fontsKnown(): Promise<unknown> {
  known ??= Promise.all(faces.map(makeKnown)).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

const faces = ["400Regular/PublicSans_400Regular.ttf", "600SemiBold/PublicSans_600SemiBold.ttf"];

async function makeKnown(face: string): Promise<void> {
  const { default: sharp } = await import("sharp");
  const folder = dirname(
    createRequire(import.meta.url).resolve("@expo-google-fonts/public-sans/package.json"),
  );
  const text = { text: "a", font: "Public Sans 10", fontfile: join(folder, face) };
  await sharp({ text }).png().toBuffer();
}
