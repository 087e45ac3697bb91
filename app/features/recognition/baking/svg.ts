/** Baked SVG: the credential stands in an element of Open Badges, the first one in the picture. */
import { isCompact } from "../credential/jwt-shape.ts";
import { longestCredential } from "../credential/json.ts";
import { oneOf, type Baked } from "./baked.ts";
import { tokensOf, type Token } from "./markup.ts";

const namespace = "https://purl.imsglobal.org/ob/v3p0";
const prefix = "openbadges";
/** More than any picture of a badge has. */
const longestPicture = 4_194_304;

/** A picture with this credential in it; null if it is no whole SVG, or carries one already. */
export function bakedSvg(file: string, credential: string): string | null {
  const picture = withoutMark(file);
  const tokens = svgTokens(picture);
  const [root] = tokens ?? [];
  if (!tokens || root?.kind !== "open" || credentialsIn(tokens).length > 0) return null;
  // A picture that is one empty tag has no place to put anything in.
  if (root.isEmpty) return null;
  return `${picture.slice(0, root.end)}${elementOf(credential)}${picture.slice(root.end)}`;
}

/** The credential in a picture. */
export function readBakedSvg(file: string): Baked {
  const picture = withoutMark(file);
  if (!/<svg[\s>]/.test(picture.slice(0, beginning))) return { trouble: "other" };
  if (picture.length > longestPicture) return { trouble: "too_long" };
  const tokens = svgTokens(picture);
  if (!tokens) return { trouble: "damaged" };
  const baked = oneOf(credentialsIn(tokens));
  if ("trouble" in baked) return baked;
  const credential = baked.credential.trim();
  if (credential === "") return { trouble: "damaged" };
  return credential.length > longestCredential ? { trouble: "too_long" } : { credential };
}

/** Within these characters a picture says what it is. */
const beginning = 8192;

// Some programs put a byte order mark in front.
function withoutMark(file: string): string {
  return file.replace(/^\uFEFF/u, "");
}

function svgTokens(picture: string): readonly Token[] | null {
  const tokens = picture.length > longestPicture ? null : tokensOf(picture);
  const [root] = tokens ?? [];
  return root?.kind === "open" && root.name === "svg" ? tokens : null;
}

// It declares its namespace itself, so that nothing of the picture has to be changed.
function elementOf(credential: string): string {
  const open = `<${prefix}:credential xmlns:${prefix}="${namespace}"`;
  return isCompact(credential)
    ? `${open} verify="${credential}"/>`
    : `${open}><![CDATA[${withoutEnd(credential)}]]></${prefix}:credential>`;
}

// In JSON this can only stand in a text, where the sign may be written so as well.
function withoutEnd(json: string): string {
  return json.replaceAll("]]>", "]]\\u003e");
}

/** What the elements of Open Badges hold that stand directly in the picture. */
function credentialsIn([root, ...tokens]: readonly Token[]): string[] {
  if (root?.kind !== "open") return [];
  const found: string[] = [];
  let depth = 0;
  let isIn = false;
  for (const token of tokens) {
    if (token.kind === "text") {
      if (isIn && depth === 1) found.push(`${found.pop() ?? ""}${token.text}`);
    } else if (token.kind === "close") {
      depth -= 1;
      if (depth === 0) isIn = false;
    } else {
      if (depth === 0 && isCredential(token, root)) {
        found.push(token.attributes.get("verify") ?? "");
        isIn = !token.isEmpty && !token.attributes.has("verify");
      }
      if (!token.isEmpty) depth += 1;
    }
  }
  return found;
}

type Opened = Extract<Token, { kind: "open" }>;

function isCredential({ name, attributes }: Opened, root: Opened): boolean {
  const [before, local] = name.includes(":") ? name.split(":", 2) : ["", name];
  const declaration = before === "" ? "xmlns" : `xmlns:${before ?? ""}`;
  const meant = attributes.get(declaration) ?? root.attributes.get(declaration);
  return local === "credential" && meant === namespace;
}
