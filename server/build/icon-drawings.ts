import type { Plugin } from "vite";

const iconModule = /\/lucide-react\/dist\/esm\/icons\/[\w-]+\.m?js$/;

/**
 * Leaves of Lucide's icons what `ui/icon.tsx` draws and nothing else: the component that each of them makes of its
 * drawing, and what it takes to make one, are 3 kB of every first load that nobody uses.
 */
export function iconDrawings(): Plugin {
  return {
    name: "groundswell:icon-drawings",
    apply: "build",
    transform(code, id) {
      if (!iconModule.test(id)) return null;
      return { code: drawingOf(code, id), map: null };
    },
  };
}

/** The module without its component. Throws when Lucide writes its modules in another way than it did. */
export function drawingOf(code: string, id: string): string {
  const drawing = code
    .replace(/^import createLucideIcon from .*$/m, "")
    .replace(/createLucideIcon\(__iconData\)/, "null");
  if (drawing.includes("createLucideIcon") || !drawing.includes("__iconData"))
    throw new Error(`${id} is not written as icon-drawings.ts expects it.`);
  return drawing;
}
