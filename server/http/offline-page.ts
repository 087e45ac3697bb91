import type { RequestHandler } from "express";
import { isLanguage, type Language } from "#app/core/words.ts";
import { translator } from "#app/words.server.ts";
import { RequestRefused } from "./request-refused.ts";

/**
 * `GET /offline/<language>`: what the service worker shows when the server cannot be reached. It knows nobody and
 * needs nothing but two small files, which are kept with it.
 */
export const offlinePage: RequestHandler = (request, response, next) => {
  const language: unknown = request.params["language"];
  if (isLanguage(language)) {
    response.setHeader("Cache-Control", "no-cache");
    response.type("html").send(page(language));
  } else {
    next(new RequestRefused(404));
  }
};

// Our own sentences: nothing in them needs escaping.
function page(language: Language): string {
  const t = translator(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/plain.css">
<script src="/offline.js" defer></script>
<title>${t("offline.title")}</title>
</head>
<body>
<header><a href="/"><img src="/favicon.svg" alt="" width="32" height="32">Groundswell</a></header>
<main>
<h1>${t("offline.title")}</h1>
<p>${t("offline.why")}</p>
<p>${t("offline.kept")}</p>
<p role="status" id="state">${t("offline.waiting")}</p>
<p><a class="button" href="" id="again">${t("offline.again")}</a></p>
</main>
</body>
</html>
`;
}
