import express, { Router, type RequestHandler } from "express";
import compression from "compression";

/** Built files carry a hash in their name and never change; others are asked for again after an hour. */
export function serveAssets(): Router {
  const router = Router();
  const fixed = { immutable: true, maxAge: "1y", fallthrough: false, index: false } as const;
  router.use("/assets", compression(), express.static("build/remix/client/assets", fixed));
  const files = Router();
  files.use(compression(), express.static("build/remix/client", { maxAge: "1h", index: false }));
  router.use(filesOnly(files));
  return router;
}

const fileName = /^\/[\w-]+\.\w+$/;

/** Pages have no dot in their names, so that none of them is looked for on the disk first. */
function filesOnly(files: RequestHandler): RequestHandler {
  return (request, response, next) => {
    // Browsers ask for it whatever a page says.
    if (request.path === "/favicon.ico") response.redirect(301, "/favicon.svg");
    else if (fileName.test(request.path)) files(request, response, next);
    else next();
  };
}
