/**
 * Remix's options; `vite.config.ts` hands them to the Vite plugin.
 * The `v3_` flags are on, so that leaving for React Router 7 stays a small step; routes are still found by the
 * names of their folders (docs/adr/0002).
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build/remix",
  ignoredRouteFiles: ["**/*.css", "**/*.test.{ts,tsx}"],
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
