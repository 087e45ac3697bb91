/**
 * Visits every page in every combination of theme, language and size: `npm run axe` looks for what bars anybody,
 * `npm run screens` takes pictures. Words name pages (`npm run axe -- feed idea`), flags choose combinations.
 */
import { parseArgs } from "node:util";
import { ensureBuilt } from "../server/starter/build.mjs";
import { Failure } from "../server/starter/failure.mjs";
import { inRoot } from "../server/starter/places.mjs";
import { runHere } from "../server/starter/run.mjs";
import { complain, done, say } from "../server/starter/say.mjs";
import { ensureBrowser } from "./support/browser.mjs";
import { writeGallery } from "./tours/gallery.mjs";

const everything = {
  axe: { themes: ["light", "dark", "forced"], languages: ["en", "fr", "rtl"] },
  screens: { themes: ["light", "dark"], languages: ["en", "fr"] },
};
const known = { themes: ["light", "dark", "forced"], languages: ["en", "fr", "rtl"] };

try {
  process.exitCode = await tour(...process.argv.slice(2));
} catch (error) {
  complain(error instanceof Failure || error.code?.startsWith("ERR_PARSE") ? usage(error) : error);
  process.exitCode = 1;
}

async function tour(name, ...flags) {
  const choice = choiceFrom(name, flags);
  await ensureBuilt();
  process.env.CHROMIUM_PATH = ensureBrowser((words) => say(`  … ${words}`));
  const code = await runHere(
    [
      inRoot("node_modules", "@playwright", "test", "cli.js"),
      ...["test", "--config", inRoot("tests", "tours", `${name}.config.ts`)],
    ],
    { env: { ...process.env, TOUR: JSON.stringify(choice) } },
  );
  if (name === "screens" && !choice.readme) done(`The pictures: ${await writeGallery()}`);
  return code;
}

function choiceFrom(name, flags) {
  const { values, positionals } = parseArgs({
    args: flags,
    allowPositionals: true,
    options: {
      theme: { type: "string", multiple: true },
      language: { type: "string", multiple: true },
      size: { type: "string", multiple: true },
      readme: { type: "boolean", default: false },
    },
  });
  const { theme: themes, language: languages, size: sizes, readme } = values;
  checkKnown(themes, known.themes);
  checkKnown(languages, known.languages);
  return {
    pages: positionals,
    themes: themes ?? everything[name].themes,
    languages: languages ?? everything[name].languages,
    sizes: (sizes ?? ["1440", "390"]).map(Number),
    readme,
  };
}

function checkKnown(asked = [], choices) {
  for (const one of asked)
    if (!choices.includes(one)) throw new Failure(`There is no "${one}": ${choices.join(", ")}.`);
}

function usage({ message }) {
  return `${message}\nPages are named by words, for example: npm run screens -- feed idea --theme dark --language fr --size 390`;
}
