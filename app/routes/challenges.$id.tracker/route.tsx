import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { TrackerView } from "#app/features/challenges/tracking/components/tracker-view.tsx";
import { trackerPage } from "#app/features/challenges/tracking/tracker.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const page = await trackerPage(actor, id);
  return { title: `${translator(language)("tracking.title")} · ${page.head.title}`, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What a challenge committed somebody to, followed in public until it is done. */
export default function TrackerPage() {
  return <TrackerView page={useLoaderData<typeof loader>()} />;
}
