import type { RequestHandler } from "express";
import { z } from "zod";
import { Refusal } from "#app/core/errors.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { paragraph, readForm } from "#app/platform/text.ts";
import { RequestRefused } from "./request-refused.ts";
import { contextOf } from "./visitor.ts";

/** As long as the longest text that is rendered when it is posted. */
const previewSchema = z.object({ source: paragraph({ max: 5_000, long: "editor.previewLong" }) });

/** `POST /api/preview` with `{"source": "…"}`: what a text will look like, by the rules that hold when it is posted. */
export const previewJson: RequestHandler = (request, response, next) => {
  const { actor } = contextOf(response);
  const form = readForm(previewSchema, request.body);
  if (!actor) next(new RequestRefused(401));
  else if (form.ok) response.json({ html: renderMarkdown(form.input.source) });
  else next(new Refusal("invalid", form.errors["source"] ?? "ui.brokenRequest"));
};
