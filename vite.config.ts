import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import packageJson from "./package.json" with { type: "json" };
import remixOptions from "./remix.config.js";
import { catalogueFiles } from "./server/build/catalogue-files.ts";
import { compileEmoji } from "./server/build/compile-emoji.ts";
import { compileMessages } from "./server/build/compile-messages.ts";
import { frameChunk } from "./server/build/frame-chunk.ts";
import { iconDrawings } from "./server/build/icon-drawings.ts";
import { onlyOurLanguages } from "./server/build/our-languages.ts";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  plugins: [
    frameChunk(),
    compileMessages(),
    catalogueFiles(),
    compileEmoji(),
    iconDrawings(),
    onlyOurLanguages(),
    tailwindcss(),
    remix(remixOptions),
  ],
  // Catalogues of words are taken whole.
  json: { namedExports: false },
  build: { target: "es2022", assetsInlineLimit: 0, cssMinify: true, chunkSizeWarningLimit: 300 },
});
