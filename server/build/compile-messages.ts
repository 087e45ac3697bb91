import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

const catalogue = /\/messages\/(en|fr)\.json$/;

/**
 * Compiles ICU messages while building, so that browsers receive token lists and no parser.
 * Fails the build with the file and key of a message that is not valid ICU.
 */
export function compileMessages(): Plugin {
  return {
    name: "groundswell:messages",
    enforce: "pre",
    transform(code, id) {
      return catalogue.test(id) ? { code: compiledCatalogue(code, id), map: null } : null;
    },
  };
}

/** A catalogue's messages as token lists, in JSON. Throws when one is not valid ICU, with its file and key. */
export function compiledCatalogue(code: string, id: string): string {
  const messages = JSON.parse(code) as Record<string, string>;
  const compiled = Object.entries(messages).map(([key, text]) => {
    try {
      return [key, compileMessageOrThrow(text)];
    } catch (error) {
      throw new Error(`${id}: "${key}" is not a valid ICU message`, { cause: error });
    }
  });
  return JSON.stringify(Object.fromEntries(compiled));
}
