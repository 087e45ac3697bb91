import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const list = /\/emojibase-data\/(?:en|fr)\/compact\.json$/;
const require = createRequire(import.meta.url);

/** What is used of an entry of the package's list. */
interface Entry {
  readonly hexcode: string;
  readonly unicode: string;
  readonly label: string;
  readonly order?: number;
  readonly group?: number;
}

type Shortcodes = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Skin tones and hair by themselves are no emoji that one types. */
const components = 2;

/** Leaves of emojibase's lists what completion uses: the sign, its name in the list's language, and English codes. */
export function compileEmoji(): Plugin {
  return {
    name: "groundswell:emoji",
    enforce: "pre",
    transform(code, id) {
      return list.test(id) ? { code: compile(code), map: null } : null;
    },
  };
}

function compile(code: string): string {
  const all = JSON.parse(code) as readonly Entry[];
  const codes = shortcodes();
  const usual = all.filter(({ group }) => group !== undefined && group !== components);
  const ordered = usual.sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  return JSON.stringify(
    ordered.map(({ hexcode, unicode, label }) => ({
      unicode,
      label,
      shortcodes: [codes[hexcode] ?? []].flat(),
    })),
  );
}

/** The ones that people know from elsewhere. */
function shortcodes(): Shortcodes {
  const path = require.resolve("emojibase-data/en/shortcodes/github.json");
  return JSON.parse(readFileSync(path, "utf8")) as Shortcodes;
}
