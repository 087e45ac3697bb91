/*
 * Keeps two kinds of things and no others: built files, whose names change with their content, and the page that
 * says that the server cannot be reached. Pages and data always come from the server; nothing personal is kept,
 * so that signing out leaves nothing behind here.
 * Registered as /service-worker.js?build=…&language=…: another build or language is another worker, which
 * begins with caches of its own and removes those of the one before.
 */
const asked = new URL(self.location.href).searchParams;
const language = asked.get("language") === "fr" ? "fr" : "en";
const shell = `offline ${asked.get("build")} ${language}`;
const built = "built files";
/** More than a build has; beyond it the oldest go. */
const builtAtMost = 250;
const offlinePage = `/offline/${language}`;
const offlineFiles = ["/plain.css", "/offline.js", "/favicon.svg"];

self.addEventListener("install", (event) => {
  event.waitUntil(keepOfflinePage().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(removeOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(pageOf(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(builtFile(event));
  else if (offlineFiles.includes(pathname)) event.respondWith(orKept(request));
});

/** A message of ours: a title and where it leads. The same one again takes the place of the one before. */
self.addEventListener("push", (event) => {
  event.waitUntil(show(messageOf(event)));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.link));
});

function messageOf(event) {
  try {
    return event.data.json();
  } catch {
    return {};
  }
}

async function show({ title = "Groundswell", link = "/", tag = "" }) {
  await self.registration.showNotification(String(title), {
    tag: String(tag),
    icon: "/icon-192.png",
    data: { link: ownAddress(link) },
  });
}

/** In a page that is open, or else in a new one. */
async function open(link) {
  const [page] = await self.clients.matchAll({ type: "window" });
  if (!page) return self.clients.openWindow(link);
  await page.focus();
  return page.navigate(link);
}

/** Nobody is led away from here. */
function ownAddress(link) {
  const address = new URL(String(link), self.location.origin);
  return address.origin === self.location.origin ? address.href : self.location.origin;
}

/** Asked for as a stranger, so that whoever is signed in stands in nothing that is kept. */
async function keepOfflinePage() {
  const cache = await caches.open(shell);
  const wanted = [offlinePage, ...offlineFiles];
  await cache.addAll(
    wanted.map((path) => new Request(path, { credentials: "omit", cache: "reload" })),
  );
}

async function removeOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name !== shell && name !== built).map((name) => caches.delete(name)),
  );
}

/** The page from the server, whatever it answers; the offline page only when nothing answers at all. */
async function pageOf(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(shell)).match(offlinePage);
    if (kept) return kept;
    throw error;
  }
}

async function orKept(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(shell)).match(request);
    if (kept) return kept;
    throw error;
  }
}

async function builtFile(event) {
  const cache = await caches.open(built);
  const kept = await cache.match(event.request);
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.status === 200) event.waitUntil(keepBuilt(cache, event.request, answer.clone()));
  return answer;
}

async function keepBuilt(cache, request, answer) {
  await cache.put(request, answer);
  const oldest = await cache.keys();
  await Promise.all(
    oldest.slice(0, Math.max(0, oldest.length - builtAtMost)).map((one) => cache.delete(one)),
  );
}
