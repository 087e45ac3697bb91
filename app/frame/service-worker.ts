/**
 * Registers the service worker once the page has loaded and the browser has nothing else to do. Its address names
 * build and language: another one is another worker.
 */
export function registerServiceWorker(): void {
  // Some browsers have none, and none has one on an address that is neither https nor this machine.
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}

function register(): void {
  const search = new URLSearchParams({
    build: window.__remixManifest.version,
    language: document.documentElement.lang,
  });
  // Without it everything works but the offline page.
  navigator.serviceWorker
    .register(`/service-worker.js?${search.toString()}`)
    .catch(() => undefined);
}
