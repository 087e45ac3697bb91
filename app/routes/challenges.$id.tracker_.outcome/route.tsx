import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { TrackerView } from "#app/features/challenges/tracking/components/tracker-view.tsx";
import { finishCommitment } from "#app/features/challenges/tracking/finish-commitment.server.ts";
import {
  answerTracker,
  titledTracker,
} from "#app/features/challenges/tracking/tracker-page.server.ts";
import { outcomeSchema } from "#app/features/challenges/tracking/tracking.schema.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(({ actor, params: { id = "" }, context: { language } }) =>
  titledTracker(actor, id, translator(language)),
);

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerTracker({ actor, request }, id, { schema: outcomeSchema, work: finishCommitment }),
  { holdsText: true },
);

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where the tracker is closed with what came of it. */
export default function TrackerOutcome() {
  const page = useLoaderData<typeof loader>();
  return <TrackerView page={page} refusedOutcome={useActionData<typeof action>()} />;
}
