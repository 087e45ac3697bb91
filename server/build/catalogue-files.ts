import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { compiledCatalogue } from "./compile-messages.ts";

const catalogue = /([^/\\]+)[/\\]messages[/\\](\w+)\.json$/;

/**
 * Gives each catalogue of words a file whose address follows from its name, so that no page carries a table of
 * all of them, and a page can name those it uses before any script asks for them. All share one version, a hash
 * of every catalogue: `__WORDS_VERSION__`.
 */
export function catalogueFiles(): Plugin {
  const files = cataloguesIn("app");
  const version = versionOf(files);
  let isForBrowsers = false;
  return {
    name: "groundswell:catalogue-files",
    apply: "build",
    config(_, { isSsrBuild }) {
      isForBrowsers = isSsrBuild !== true;
      return { define: { __WORDS_VERSION__: JSON.stringify(version) } };
    },
    buildStart() {
      if (!isForBrowsers) return;
      for (const file of files) {
        const [, name, language] = catalogue.exec(file) ?? [];
        this.emitFile({
          type: "chunk",
          id: file,
          fileName: `assets/words/${version}/${String(name)}.${String(language)}.js`,
          preserveSignature: "strict",
        });
      }
    },
  };
}

function cataloguesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => catalogue.test(file))
    .map((file) => resolve(folder, file))
    .sort();
}

/** Of the catalogues as they are sent: another way of compiling them is another version. */
function versionOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(compiledCatalogue(readFileSync(file, "utf8"), file));
  return hash.digest("base64url").slice(0, 10);
}
