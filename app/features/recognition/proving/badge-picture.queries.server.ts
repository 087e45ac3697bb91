import { isId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import { artworkSvg } from "../badge/artwork-svg.ts";
import { artworkOf, pictureOf } from "./badge-picture.store.server.ts";
import { pictureSize } from "./credential-file.server.ts";

/** The picture of a badge's version as everybody may see it, without any credential; null when there is none, or not yet. */
export async function versionPicture(
  badgeId: string,
  version: number,
  form: "png" | "svg",
): Promise<Buffer | null> {
  if (!isId(badgeId)) return null;
  if (form === "png") return pictureOf(sql, badgeId, version);
  const artwork = await artworkOf(sql, badgeId, version);
  return artwork && Buffer.from(artworkSvg(artwork, { size: pictureSize, label: "" }));
}
