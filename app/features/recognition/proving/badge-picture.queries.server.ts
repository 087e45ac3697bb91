import { isId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import { artworkSvg } from "../badge/artwork-svg.ts";
import { badgeVersionShown } from "../publishing/badge-version.queries.server.ts";
import { pictureOf } from "./badge-picture.store.server.ts";
import { pictureSize } from "./credential-file.server.ts";

/** The picture of a badge's version as everybody may see it, without any credential; null when there is none, or not yet. */
export async function versionPicture(
  badgeId: string,
  version: number,
  form: "png" | "svg",
): Promise<Buffer | null> {
  if (!isId(badgeId)) return null;
  if (form === "png") return pictureOf(sql, badgeId, version);
  const shown = await badgeVersionShown(badgeId, version, "en");
  return shown && Buffer.from(artworkSvg(shown.artwork, { size: pictureSize, label: shown.name }));
}
