import { Refusal } from "#app/core/errors.ts";
import {
  endingsOf,
  fileTypes,
  keptAs,
  redrawn,
  type ContentType,
  type FileType,
} from "../file-types.ts";
import type { Content } from "./content-of.server.ts";

const nameAtMost = 120;

/** A file as it will be kept. */
export interface NamedFile {
  readonly content: ContentType;
  readonly type: FileType;
  readonly name: string;
}

/**
 * Gives a file the name it is kept under. Throws `invalid` when the name it came with says that it is something else:
 * whoever fetches it would be misled.
 */
export function nameFile(sentName: string, found: Content): NamedFile {
  const { stem, ending } = partsOf(tidy(sentName));
  const content = found === "text" ? textType(ending) : found;
  const promised = contents.filter((one) => endingsOf(one).includes(ending));
  if (promised.length > 0 && !promised.includes(content))
    throw new Refusal("invalid", "attaching.mismatch", {
      ending: `.${ending}`,
      type: keptAs(content).toUpperCase(),
    });
  const type = keptAs(content);
  const own = fileTypes[type].endings as readonly string[];
  const kept = own.includes(ending) ? ending : (own[0] ?? type);
  // An ending that is known goes when the file is kept as another type; an unknown one is a part of the name.
  const base = promised.length > 0 || ending === "" ? stem : `${stem}.${ending}`;
  return { content, type, name: `${base || "file"}.${kept}` };
}

// The keys of constants are their keys.
const contents = [...Object.keys(fileTypes), ...Object.keys(redrawn)] as ContentType[];

/** Which kind of text, harmless all three, the name says; a name that says something else is not believed. */
function textType(ending: string): "txt" | "csv" | "md" {
  const type = (["txt", "csv", "md"] as const).find((one) =>
    (fileTypes[one].endings as readonly string[]).includes(ending),
  );
  if (type) return type;
  if (ending === "" || contents.some((one) => endingsOf(one).includes(ending))) return "txt";
  throw new Refusal("invalid", "attaching.unknown");
}

/** Without folders, control characters and what could make a name read as another one. */
function tidy(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? "";
  const plain = last
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/gu, "_")
    .replace(/\s+/gu, " ");
  return plain.replace(/^[\s.]+|[\s.]+$/gu, "");
}

function partsOf(name: string): { stem: string; ending: string } {
  const [, ending = ""] = /\.([a-z0-9]{1,8})$/iu.exec(name) ?? [];
  const stem = ending === "" ? name : name.slice(0, -ending.length - 1);
  return {
    stem: Array.from(stem).slice(0, nameAtMost).join("").trimEnd(),
    ending: ending.toLowerCase(),
  };
}
