import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "#server/starter/places.mjs";

/** A file of the repository, its path relative to the top and with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files under some folders whose path matches; what is generated is left out. */
export function sourceFiles(folders: readonly string[], pattern: RegExp): SourceFile[] {
  return pathsUnder(folders)
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(inRoot(path), "utf8") }));
}

/** The paths of all files under some folders; what is generated is left out. */
export function pathsUnder(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(inRoot(folder), { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [relative(join(entry.parentPath, entry.name))] : [],
      ),
    )
    .filter((path) => !path.startsWith("prisma/client/"))
    .sort();
}

function relative(path: string): string {
  return path.slice(inRoot().length + 1).replaceAll("\\", "/");
}
