import { redirect } from "@remix-run/node";
import { notFound } from "#app/core/errors.ts";
import { localPath } from "#app/core/local-path.ts";
import { followSchema } from "#app/features/following/follow.schema.ts";
import { isFollowedKind } from "#app/features/following/follow.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here; the list shows what one follows. */
export const loader = signedIn(() => Promise.resolve(redirect("/following")));

/** Follows something, stops, or mutes it. */
export const action = signedIn(({ actor, request, params: { kind, id = "" } }) =>
  answerForm({
    request,
    schema: followSchema,
    work: async ({ state, to }) => {
      if (!isFollowedKind(kind)) throw notFound("following.unknown");
      await setFollow(actor, { kind, id }, state);
      return redirect(localPath(to ?? "/following"));
    },
  }),
);

/** Rendered only to give the route's refusals a page. */
export default function Following() {
  return null;
}
