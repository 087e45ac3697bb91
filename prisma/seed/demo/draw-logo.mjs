/**
 * Draws the arms of the demo organisation, a river through a valley under the sun, into valmere.png: run by hand when
 * they change; the picture is checked in.
 */
import sharp from "sharp";

const arms = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <path d="M8 5h48v27c0 14-10 22-24 28C18 54 8 46 8 32z" fill="#2f6db5"/>
  <circle cx="32" cy="18" r="6" fill="#ffd166"/>
  <path d="M8 30 20 20l12 10 12-10 12 10v6L44 28l-12 9-12-9L8 36z" fill="#ffffff"/>
  <path d="M27 58c3-6 12-8 8-14-3-4-2-5-1-7" fill="none" stroke="#ffffff" stroke-width="3.4" stroke-linecap="round"/>
</svg>`;

await sharp(Buffer.from(arms), { density: 300 })
  .resize(128, 128)
  .png({ compressionLevel: 9, effort: 10, palette: true })
  .toFile("prisma/seed/demo/valmere.png");
