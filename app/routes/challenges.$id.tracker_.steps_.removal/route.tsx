import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { TrackerView } from "#app/features/challenges/tracking/components/tracker-view.tsx";
import { removeStep } from "#app/features/challenges/tracking/remove-step.server.ts";
import { trackerPage } from "#app/features/challenges/tracking/tracker.queries.server.ts";
import { removalSchema } from "#app/features/challenges/tracking/tracking.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const page = await trackerPage(actor, id);
  return { title: `${translator(language)("tracking.title")} · ${page.head.title}`, ...page };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: removalSchema,
      work: async (wish) => {
        await removeStep(actor, id, wish);
        return redirect(`/challenges/${id}/tracker`);
      },
    }),
  { holdsText: true },
);

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where a step is taken away; a refused one is shown in the tracker. */
export default function StepRemoval() {
  const page = useLoaderData<typeof loader>();
  return <TrackerView page={page} refusedStep={useActionData<typeof action>()} />;
}
