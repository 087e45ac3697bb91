/**
 * Just enough of XML to find an element in a picture: tags, what stands between them, and what does not count (comments,
 * instructions). Entities that a document declares itself are not known; a document that has any is refused.
 */
export type Token =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isEmpty: boolean;
      readonly end: number;
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** The tokens of a document; null if it is not well formed as far as we look. */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const open: string[] = [];
  let isRooted = false;
  piece.lastIndex = 0;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    const found = piece.exec(text);
    if (!found) return null;
    const token = tokenOf(found, piece.lastIndex);
    if (!token) continue;
    const isInside = open.length > 0;
    if (token.kind === "text" && !isInside) {
      if (token.text.trim() !== "") return null;
      continue;
    }
    if (token.kind === "open" && !isInside && isRooted) return null;
    if (token.kind === "close" && open.pop() !== token.name) return null;
    if (token.kind === "open" && !token.isEmpty) open.push(token.name);
    isRooted ||= token.kind === "open";
    tokens.push(token);
  }
  return isRooted && open.length === 0 ? tokens : null;
}

const name = "[A-Za-z_][\\w:.-]*";
const piece = new RegExp(
  [
    "<!--[\\s\\S]*?-->",
    "<\\?[\\s\\S]*?\\?>",
    "<!DOCTYPE[^[<>]*>",
    "<!\\[CDATA\\[(?<raw>[\\s\\S]*?)\\]\\]>",
    `</(?<closed>${name})\\s*>`,
    `<(?<opened>${name})(?<attributes>(?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(?<empty>/?)>`,
    "(?<plain>[^<]+)",
  ].join("|"),
  "y",
);
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "g");

function tokenOf({ groups = {} }: RegExpExecArray, end: number): Token | null {
  const { raw, closed, opened, attributes = "", empty, plain } = groups;
  if (opened !== undefined)
    return {
      kind: "open",
      name: opened,
      attributes: attributesOf(attributes),
      isEmpty: empty === "/",
      end,
    };
  if (closed !== undefined) return { kind: "close", name: closed };
  if (plain !== undefined) return { kind: "text", text: unescaped(plain) };
  return raw === undefined ? null : { kind: "text", text: raw };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = Array.from(text.matchAll(attribute), ([, key = "", double, single]) => {
    return [key, unescaped(double ?? single ?? "")] as const;
  });
  return new Map(found);
}

const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:(\w+)|#(\d{1,7})|#x([\da-f]{1,6}));/giu,
    (whole, named, decimal, hex) => {
      if (typeof named === "string") return entities.get(named) ?? whole;
      const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
