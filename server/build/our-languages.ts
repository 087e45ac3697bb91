import type { Plugin } from "vite";

const otherLanguage =
  /\/(?:react-aria|react-aria-components|react-stately)\/dist\/private\/intl\/(?:\w+\/)?(?!en-US|fr-FR)[a-z]{2}-[A-Z]{2}\.mjs$/;

/**
 * React Aria brings its few words in 34 languages, a quarter of its weight. Those the product does not speak
 * become English, which is what React Aria itself says where it lacks a language.
 */
export function onlyOurLanguages(): Plugin {
  return {
    name: "groundswell:our-languages",
    enforce: "pre",
    load(id) {
      return otherLanguage.test(id) ? 'export { default } from "./en-US.mjs";' : null;
    },
  };
}
