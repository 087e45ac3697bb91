import { defineConfig } from "vite";
import { compileMessages } from "./server/build/compile-messages.ts";

const programs = [
  "main",
  "doctor",
  "backup",
  "restore",
  "import",
  "bench",
  "keys",
  "insights",
  "signing",
];

/** Builds the programs in `server/` for Node; packages stay outside the bundle. */
export default defineConfig({
  plugins: [compileMessages()],
  publicDir: false,
  build: {
    ssr: true,
    target: "node20",
    outDir: "build/server",
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: Object.fromEntries(programs.map((name) => [name, `server/${name}.ts`])),
      output: {
        format: "esm",
        entryFileNames: "[name].js",
        chunkFileNames: "chunk/[name]-[hash].js",
      },
    },
  },
});
