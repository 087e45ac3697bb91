import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the faces of the product's font lie, as a document embeds them. */
export const fontFiles = {
  get regular() {
    return face("400Regular/PublicSans_400Regular.ttf");
  },
  get bold() {
    return face("600SemiBold/PublicSans_600SemiBold.ttf");
  },
} as const;

function face(file: string): string {
  const found = createRequire(import.meta.url).resolve(
    "@expo-google-fonts/public-sans/package.json",
  );
  return join(dirname(found), file);
}
