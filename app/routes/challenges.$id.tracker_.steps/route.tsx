import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { TrackerView } from "#app/features/challenges/tracking/components/tracker-view.tsx";
import { setStep } from "#app/features/challenges/tracking/set-step.server.ts";
import {
  answerTracker,
  titledTracker,
} from "#app/features/challenges/tracking/tracker-page.server.ts";
import { stepSchema } from "#app/features/challenges/tracking/tracking.schema.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(({ actor, params: { id = "" }, context: { language } }) =>
  titledTracker(actor, id, translator(language)),
);

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerTracker({ actor, request }, id, { schema: stepSchema, work: setStep }),
  { holdsText: true },
);

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where a step is set; a refused one is shown in the tracker. */
export default function TrackerSteps() {
  const page = useLoaderData<typeof loader>();
  return <TrackerView page={page} refusedStep={useActionData<typeof action>()} />;
}
