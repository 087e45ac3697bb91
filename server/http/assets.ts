import express, { Router } from "express";
import compression from "compression";

/** Built files carry a hash in their name and never change; others are asked for again after an hour. */
export function serveAssets(): Router {
  const router = Router();
  const fixed = { immutable: true, maxAge: "1y", fallthrough: false, index: false } as const;
  router.use("/assets", compression(), express.static("build/remix/client/assets", fixed));
  // Pages have no dot in their names, so that none of them is looked for on the disk first.
  const files = express.static("build/remix/client", { maxAge: "1h", index: false });
  router.get(/^\/[\w-]+\.\w+$/, compression(), files);
  // Browsers ask for it whatever a page says.
  router.get("/favicon.ico", (_request, response) => {
    response.redirect(301, "/favicon.svg");
  });
  return router;
}
