/**
 * Draws the icons of the installed product from public/favicon.svg: `node server/build/draw-icons.mjs`. Run by
 * hand when the artwork changes; the pictures are checked in.
 */
import { readFile } from "node:fs/promises";
import sharp from "sharp";

const mark = await readFile("public/favicon.svg", "utf8");
/** Launchers cut maskable icons to a circle of four fifths, and Apple rounds the corners itself: no corners of ours. */
const full = mark.replace('rx="8"', 'rx="0"');
const ground = /fill="(#[\da-f]{6})"/u.exec(mark)?.[1];

await draw(mark, 192, 0, "icon-192.png");
await draw(mark, 512, 0, "icon-512.png");
await draw(full, 512, 0.14, "icon-maskable-512.png");
await draw(full, 180, 0.08, "apple-touch-icon.png");

/**
 * @param {string} artwork
 * @param {number} size
 * @param {number} margin The part of the size that stays empty on each side.
 * @param {string} file
 */
async function draw(artwork, size, margin, file) {
  const inner = Math.round(size * (1 - 2 * margin));
  const edge = Math.round((size - inner) / 2);
  const picture = await sharp(Buffer.from(artwork), { density: 72 * (size / 24) })
    .resize(inner, inner)
    .png()
    .toBuffer();
  await sharp(picture)
    .extend({
      top: edge,
      bottom: size - inner - edge,
      left: edge,
      right: size - inner - edge,
      background: margin > 0 ? ground : "#00000000",
    })
    .png({ compressionLevel: 9, palette: true })
    .toFile(`public/${file}`);
}
