import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { TrackerView } from "#app/features/challenges/tracking/components/tracker-view.tsx";
import { titledTracker } from "#app/features/challenges/tracking/tracker-page.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(({ actor, params: { id = "" }, context: { language } }) =>
  titledTracker(actor, id, translator(language)),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What a challenge committed somebody to, followed in public until it is done. */
export default function TrackerPage() {
  return <TrackerView page={useLoaderData<typeof loader>()} />;
}
