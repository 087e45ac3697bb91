import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { artworkSvg } from "../badge/artwork-svg.ts";
import { savePicture, undrawnVersions, type Undrawn } from "./badge-picture.store.server.ts";
import { pictureSize } from "./credential-file.server.ts";

const atOnce = 20;

/**
 * Draws the pictures that credentials are baked into, of each version that has been given, once. The library draws on
 * threads of its own. Repeating it is harmless.
 */
export async function drawPictures(): Promise<void> {
  for (;;) {
    const undrawn = await transact(system, ({ sql }) => undrawnVersions(sql, atOnce));
    if (undrawn.length === 0) return;
    for (const version of undrawn) await draw(version);
  }
}

async function draw({ shape, colour, icon, ribbon, ...version }: Undrawn): Promise<void> {
  const artwork = { shape, colour, icon, ribbon };
  const { default: sharp } = await import("sharp");
  const svg = artworkSvg(artwork, { size: pictureSize, label: "" });
  const png = await sharp(Buffer.from(svg)).resize(pictureSize, pictureSize).png().toBuffer();
  await transact(system, ({ sql }) =>
    savePicture(sql, { ...version, ...artwork }, { png, at: new Date() }),
  );
}
