import express, { type Express } from "express";
import type { ViteDevServer } from "vite";
import { registry } from "#app/platform/registry.server.ts";
import { serveAssets } from "./assets.ts";
import { limitBody } from "./body-limit.ts";
import { compress } from "./compress.ts";
import { keepDraft } from "./draft.ts";
import { answerFailures } from "./failures.ts";
import { feedJson } from "./feed.ts";
import { keepPrivate, securityHeaders } from "./headers.ts";
import { health } from "./health.ts";
import { count } from "./measure.ts";
import { refuseForeignOrigin } from "./origin.ts";
import { limitRate } from "./rate-limit.ts";
import { remixPages } from "./remix.ts";
import { refuseMisshapen } from "./shape.ts";
import { visitor } from "./visitor.ts";
import { voteJson } from "./vote.ts";
import { RequestRefused } from "./request-refused.ts";

/** The whole of HTTP, in the order in which a request passes it. */
export async function createApp(vite?: ViteDevServer): Promise<Express> {
  const { settings } = registry();
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.trustProxy);
  app.set("etag", false);
  app.use(health);
  app.use(count);
  app.use(securityHeaders(settings, vite !== undefined));
  app.use(refuseMisshapen);
  app.use(vite ? vite.middlewares : serveAssets());
  app.use(refuseForeignOrigin(settings));
  app.use(limitBody);
  app.use(keepPrivate);
  app.use(visitor);
  app.use(limitRate(settings));
  app.get("/api/feed", feedJson);
  app.put("/api/ideas/:id/vote", express.json({ limit: 1_000, strict: true }), voteJson);
  app.put("/drafts/:id", express.urlencoded({ extended: false, limit: 256_000 }), keepDraft);
  app.use("/api", (_request, _response, next) => {
    next(new RequestRefused(404));
  });
  app.use(compress);
  app.use(await remixPages(vite));
  app.use(answerFailures);
  return app;
}
