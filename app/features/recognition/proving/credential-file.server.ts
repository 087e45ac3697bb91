/** A credential as a file to take along: itself, or baked into the picture of its badge. */
import { artworkSvg } from "../badge/artwork-svg.ts";
import { bakedPng } from "../baking/png.server.ts";
import { bakedSvg } from "../baking/svg.ts";
import type { SignedCredential } from "./credential.queries.server.ts";
import type { FileForm } from "./file-form.ts";

export const mediaTypes: Readonly<Record<FileForm, string>> = {
  json: "application/vc+ld+json; charset=utf-8",
  jwt: "text/plain; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml; charset=utf-8",
};

/** Pixels, or units, of the side of a picture. */
export const pictureSize = 512;

/** The bytes of a form; null for a picture that has not been drawn yet. */
export function credentialFile(credential: SignedCredential, form: FileForm): Buffer | null {
  const { json, jwt, png, artwork, name } = credential;
  switch (form) {
    case "json":
      return Buffer.from(json);
    case "jwt":
      return Buffer.from(jwt);
    case "png":
      return png && bakedPng(png, json);
    case "svg": {
      const picture = bakedSvg(artworkSvg(artwork, { size: pictureSize, label: name }), json);
      return picture === null ? null : Buffer.from(picture);
    }
  }
}

/** What the file is called on the disk of whoever takes it along: plain letters that every system knows. */
export function fileNameOf({ name, id }: Pick<SignedCredential, "name" | "id">): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .toLowerCase()
    .slice(0, 50);
  return `${plain || "badge"}-${id.slice(-6)}`;
}
