import type { RequestHandler } from "express";
import { look } from "#app/features/look/look.queries.server.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { barColours, surroundings } from "#app/ui/accent.ts";
import { translator } from "#app/words.server.ts";

/** `GET /manifest.webmanifest`: makes the product installable, under the organisation's name and in its language. */
export const manifest: RequestHandler = (_request, response, next) => {
  theManifest().then((content) => {
    response.setHeader("Cache-Control", "public, max-age=300");
    response.type("application/manifest+json").send(JSON.stringify(content));
  }, next);
};

async function theManifest() {
  const [{ name, language }, { accent }] = await Promise.all([organisation(), look()]);
  const t = translator(language);
  const icon = { src: "/icon-192.png", sizes: "192x192", type: "image/png" };
  return {
    id: "/",
    name,
    // Under an icon there is room for about a dozen letters.
    short_name: name.length <= 12 ? name : "Groundswell",
    description: t("offline.description"),
    lang: language,
    dir: "auto",
    start_url: "/",
    scope: "/",
    display: "standalone",
    theme_color: barColours(accent).light,
    background_color: surroundings.light.page,
    icons: [
      { ...icon, purpose: "any" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: t("offline.shortcutPost"), url: "/ideas/new", icons: [icon] },
      { name: t("offline.shortcutInbox"), url: "/inbox", icons: [icon] },
    ],
  };
}
