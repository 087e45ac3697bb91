import { notFound } from "#app/core/errors.ts";
import { anyone } from "#app/platform/route.server.ts";

/** An address that leads nowhere is a page like any other that is not there, in the frame of all pages. */
export const loader = anyone(() => Promise.reject(notFound("ui.error404Text")));

export const action = anyone(() => Promise.reject(notFound("ui.error404Text")));

/** Rendered only to give the refusal a page. */
export default function Nowhere() {
  return null;
}
