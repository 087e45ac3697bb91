import express, { Router } from "express";
import compression from "compression";

/** Built files carry a hash in their name and never change; others are asked for again after an hour. */
export function serveAssets(): Router {
  const router = Router();
  const fixed = { immutable: true, maxAge: "1y", fallthrough: false, index: false } as const;
  router.use("/assets", compression(), express.static("build/remix/client/assets", fixed));
  router.use(compression(), express.static("build/remix/client", { maxAge: "1h", index: false }));
  return router;
}
