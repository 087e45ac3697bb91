import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { momentOf } from "#app/core/wall-clock.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { ScheduleForm } from "#app/features/challenges/states/components/schedule-form.tsx";
import { schedulePage } from "#app/features/challenges/states/extension-page.queries.server.ts";
import { scheduleSchema } from "#app/features/challenges/states/move.schema.ts";
import { schedulePublication } from "#app/features/challenges/states/schedule-publication.server.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { timeZone } = await organisation();
  return {
    title: translator(language)("states.scheduleTitle"),
    ...(await schedulePage(actor, id, timeZone)),
  };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: scheduleSchema,
    fieldOf: {
      "states.publishAtMissing": "publishAt",
      "states.publishInThePast": "publishAt",
      "states.publishAfterDeadline": "publishAt",
    },
    work: async ({ publishAt: shown, clear, seenStateVersion }) => {
      const publishAt = clear === undefined ? await moment(shown) : null;
      await schedulePublication(actor, id, { publishAt, seenStateVersion });
      return redirect(`/challenges/${id}/state`);
    },
  }),
);

async function moment(shown: string): Promise<Date> {
  const at = momentOf(shown, (await organisation()).timeZone);
  if (!at) throw new Refusal("invalid", "states.publishAtMissing");
  return at;
}

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Setting when a challenge publishes itself. */
export default function ScheduleRoute() {
  const { head, publishAt } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <ChallengeTop head={head} current="/state" />
      <div className="mt-6">
        <ScheduleForm head={head} publishAt={publishAt} refused={refused} />
      </div>
    </>
  );
}
