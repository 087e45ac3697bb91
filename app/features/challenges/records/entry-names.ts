/** Names of files in an archive: whatever people called them, they stay where the archive is unpacked. */

const longest = 80;
/** Names that mean a device where some people will unpack it. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** One part of a path: no separators, no control characters, no dots at its ends, never empty. */
export function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    // eslint-disable-next-line no-control-regex -- naming the control characters is the point
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/gu, "_")
    .replace(/^[\s.]+|[\s.]+$/gu, "");
  const short = shortened(plain);
  if (short === "") return "_";
  return devices.test(short) ? `_${short}` : short;
}

/** Paths that are safe and all different, whichever way letters are compared. */
export class EntryNames {
  readonly #taken = new Set<string>();

  /** The path for a file in a folder; a second one of the same name gets a number. */
  take(folder: string, name: string): string {
    const [where, what] = [safeName(folder), safeName(name)];
    for (let n = 1; ; n++) {
      const path = `${where}/${n === 1 ? what : numbered(what, n)}`;
      const key = path.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return path;
    }
  }
}

/** What a file ends in is kept. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= longest) return name;
  const end = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? "";
  return `${letters
    .slice(0, longest - Array.from(end).length)
    .join("")
    .trimEnd()}${end}`;
}

function numbered(name: string, n: number): string {
  const at = name.lastIndexOf(".");
  return at > 0 ? `${name.slice(0, at)} (${n})${name.slice(at)}` : `${name} (${n})`;
}
