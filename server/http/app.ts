import express, { type Express } from "express";
import type { ViteDevServer } from "vite";
import { registry } from "#app/platform/registry.server.ts";
import { serveAssets } from "./assets.ts";
import { limitBody, limitUpload } from "./body-limit.ts";
import { keepSection, sponsorSuggestions } from "./challenge-sections.ts";
import { compress } from "./compress.ts";
import { credentialDownload, ownCredentialsZip } from "./credential-files.ts";
import { keepDraft } from "./draft.ts";
import { keepSubmission } from "./submission-draft.ts";
import { answerFailures, refuseInFrame } from "./failures.ts";
import { feedJson } from "./feed.ts";
import { keepPrivate, securityHeaders } from "./headers.ts";
import { describe, filesJson, takeAway, takeFile } from "./file-changes.ts";
import { sendFile, sendPreview } from "./files.ts";
import { health } from "./health.ts";
import { accentSheet, logoFile } from "./look.ts";
import { mailWebhook } from "./mail-webhook.ts";
import { manifest } from "./manifest.ts";
import { count } from "./measure.ts";
import { offlinePage } from "./offline-page.ts";
import { refuseForeignOrigin } from "./origin.ts";
import { peopleSuggestions } from "./people-suggestions.ts";
import { previewJson } from "./preview.ts";
import { publishAsIssuer } from "./published.ts";
import { limitRate } from "./rate-limit.ts";
import { reactionJson } from "./reaction.ts";
import { remixPages } from "./remix.ts";
import { searchSuggestions, similarJson } from "./search.ts";
import { serviceWorker } from "./service-worker.ts";
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
  app.get("/manifest.webmanifest", manifest);
  app.get("/offline/:language", offlinePage);
  app.get("/organisation/logo/:file", logoFile);
  app.get("/organisation/:sheet", accentSheet);
  app.get("/service-worker.js", serviceWorker(settings));
  app.post(
    "/webhooks/resend",
    limitBody,
    express.raw({ type: () => true, limit: 256_000, inflate: false }),
    mailWebhook(settings),
  );
  app.use(vite ? vite.middlewares : serveAssets());
  app.use(refuseForeignOrigin(settings));
  app.use(limitBody);
  app.use(keepPrivate);
  app.use(visitor);
  app.use(limitUpload);
  app.use(limitRate(settings));
  app.get("/files/:id/preview", sendPreview);
  app.get("/files/:id/:name", sendFile);
  app.get("/api/feed", feedJson);
  app.get("/api/people/suggestions", peopleSuggestions);
  app.get("/api/search/suggestions", searchSuggestions);
  app.get("/api/ideas/similar", similarJson);
  app.post("/api/preview", express.json({ limit: 64_000, strict: true }), previewJson);
  app.put("/api/ideas/:id/vote", express.json({ limit: 1_000, strict: true }), voteJson);
  app.get("/api/files", filesJson);
  app.put("/api/files/:id", takeFile);
  app.put("/api/files/:id/description", express.json({ limit: 8_000, strict: true }), describe);
  app.post("/api/files/:id/removal", takeAway);
  app.put(
    "/api/comments/:id/reactions/:kind",
    express.json({ limit: 1_000, strict: true }),
    reactionJson,
  );
  app.put(
    "/api/submissions/:id/draft",
    express.urlencoded({ extended: false, limit: 512_000 }),
    keepSubmission,
  );
  app.get("/api/challenges/sponsors", sponsorSuggestions);
  app.put(
    "/api/challenges/:id/sections/:section",
    express.urlencoded({ extended: false, limit: 256_000 }),
    keepSection,
  );
  app.put("/drafts/:id", express.urlencoded({ extended: false, limit: 256_000 }), keepDraft);
  publishAsIssuer(app);
  app.get("/credentials/:name", credentialDownload);
  app.get("/me/credentials.zip", ownCredentialsZip);
  app.use("/api", (_request, _response, next) => {
    next(new RequestRefused(404));
  });
  app.use(refuseInFrame);
  app.use(compress);
  app.use(await remixPages(vite));
  app.use(answerFailures);
  return app;
}
