import { fileURLToPath } from "node:url";
import { flatRoutes } from "@remix-run/dev/dist/config/flat-routes.js";

const ignoredRouteFiles = ["**/*.css", "**/*.test.{ts,tsx}"];

/**
 * Remix's options; `vite.config.ts` hands them to the Vite plugin.
 * The `v3_` flags are on, so that leaving for React Router 7 stays a small step; routes are still found by the
 * names of their folders (docs/adr/0002).
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build/remix",
  ignoredRouteFiles,
  routes: insideTheFrame,
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: false,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};

/**
 * The routes as Remix finds them, each below one layout that has no address: a page that fails is caught there,
 * and the frame around it keeps what the root loaded. An address that leads nowhere fails there too.
 */
function insideTheFrame() {
  const found = flatRoutes(fileURLToPath(new URL("app", import.meta.url)), ignoredRouteFiles);
  const pages = { id: "frame/pages", parentId: "root", file: "frame/pages.tsx" };
  const nowhere = { id: "frame/nowhere", parentId: pages.id, path: "*", file: "frame/nowhere.tsx" };
  const routes = Object.values(found).map((route) => ({
    ...route,
    parentId: route.parentId === undefined || route.parentId === "root" ? pages.id : route.parentId,
  }));
  return Object.fromEntries([pages, nowhere, ...routes].map((route) => [route.id, route]));
}
