/**
 * The server as `npm run dev` runs it: from the sources, through Vite. Pages change in the open browser; when code
 * of the server changes, the process ends with the exit code at which the starter begins it anew.
 */
import { sep } from "node:path";
import { createServer } from "vite";
import { startMeAgain } from "./starter/supervise.mjs";

const vite = await createServer({
  appType: "custom",
  server: {
    middlewareMode: true,
    // The embedded database's files belong to another account and change all the time.
    watch: { ignored: ["**/.data/**", "**/.cache/**", "**/build/**"] },
  },
});

try {
  const { start } = await vite.ssrLoadModule("/server/main.ts");
  const { stopOnSignals } = await vite.ssrLoadModule("/server/shutdown.ts");
  const server = await start({ vite });
  // Vite's compiler complains at length when its process is cut off.
  const stop = () => server.stop().finally(() => vite.close());
  stopOnSignals({ ...server, stop });
  process.send?.({ kind: "ready", url: server.url, signIn: server.signIn });
  vite.watcher.on("change", (file) => {
    if (isServerCode(file)) void stop().finally(() => process.exit(startMeAgain));
  });
} catch (error) {
  vite.ssrFixStacktrace(error);
  const isSentence = ["OperatorError", "SettingError"].includes(error.name);
  process.stderr.write(`${isSentence ? error.message : error.stack}\n`);
  process.exit(1);
}

function isServerCode(file) {
  const path = file.split(sep).join("/");
  return /\/server\/[^?]+\.ts$|\/app\/(?!routes\/)[^?]+\.server\.ts$/u.test(path);
}
