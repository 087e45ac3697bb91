import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { ExtensionForm } from "#app/features/challenges/states/components/extension-form.tsx";
import { extensionPage } from "#app/features/challenges/states/extension-page.queries.server.ts";
import { extensionSchema } from "#app/features/challenges/states/move.schema.ts";
import { extendTimeline } from "#app/features/challenges/timeline/extend-timeline.server.ts";
import { wantedPhases } from "#app/features/challenges/timeline/wanted-phases.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { timeZone } = await organisation();
  return {
    title: translator(language)("states.timelineTitle"),
    ...(await extensionPage(actor, id, timeZone)),
  };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: extensionSchema,
      fieldOf: { "states.reasonNeeded": "reason" },
      work: async ({ reason, seenStateVersion, ...fields }) => {
        const { timeZone } = await organisation();
        const { phases: standing } = await extensionPage(actor, id, timeZone);
        const known = standing.map((phase) => ({
          ...phase,
          startsAt: new Date(phase.startsAt),
          endsAt: new Date(phase.endsAt),
        }));
        const phases = wantedPhases(fields, known, timeZone);
        const isMoved = phases.some((one, n) => !isSame(one, known[n]));
        if (!isMoved) throw new Refusal("invalid", "states.timelineUnchanged");
        await extendTimeline(actor, id, { phases, reason, seenStateVersion });
        return redirect(`/challenges/${id}/state`);
      },
    }),
  { holdsText: true },
);

interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

function isSame(one: Span, other: Span | undefined): boolean {
  return (
    one.startsAt.getTime() === other?.startsAt.getTime() &&
    one.endsAt.getTime() === other.endsAt.getTime()
  );
}

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Moving the deadlines of a challenge forward. */
export default function ExtensionRoute() {
  const { head, phases } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <ChallengeTop head={head} current="/state" />
      <div className="mt-6">
        <ExtensionForm head={head} phases={phases} refused={refused} />
      </div>
    </>
  );
}
