import type { Plugin } from "vite";

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
  getModuleIds(): IterableIterator<string>;
}

/**
 * Puts what every page begins with, all that the root imports, into one file. Every route is an entry of its own,
 * so that the bundler would cut the same code into dozens of small files, one for each set of routes that share it.
 */
export function frameChunk(): Plugin {
  let ofEveryPage: ReadonlySet<string> | undefined;
  return {
    name: "groundswell:frame-chunk",
    apply: "build",
    buildStart() {
      ofEveryPage = undefined;
    },
    config(_, { isSsrBuild }) {
      if (isSsrBuild === true) return {};
      const manualChunks = (id: string, graph: Graph) => {
        ofEveryPage ??= reachedFrom(rootsOf(graph), graph);
        return ofEveryPage.has(id) ? "frame" : undefined;
      };
      return { build: { rollupOptions: { output: { manualChunks } } } };
    },
  };
}

function rootsOf(graph: Graph): string[] {
  return [...graph.getModuleIds()].filter((id) => /\/app\/(?:root|entry\.client)\.tsx$/.test(id));
}

/** Our own modules and icons; packages change seldom and are kept by browsers on their own. */
function reachedFrom(ids: readonly string[], graph: Graph): Set<string> {
  const reached = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id) || !isOurs(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

function isOurs(id: string): boolean {
  return !id.startsWith("\0") && (!id.includes("/node_modules/") || id.includes("/lucide-react/"));
}
