import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound, Refusal } from "#app/core/errors.ts";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { entrySeen } from "#app/features/challenges/entering/submission.queries.server.ts";
import { answerPhaseInvitation } from "#app/features/challenges/screening/answer-phase-invitation.server.ts";
import { phaseInvitationOf } from "#app/features/challenges/screening/outcome.queries.server.ts";
import { nextPhaseSchema } from "#app/features/challenges/screening/screening.schema.ts";
import { carryFiles } from "#app/features/files/carry-files.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { useLocalTime } from "#app/ui/local-time.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { challenge, title, part } = await entrySeen(actor, id);
  if (!part.isLead) throw new Refusal("forbidden", "entering.refusedLead");
  const next = await phaseInvitationOf(id);
  if (next?.state === "accepted" && next.nextId) return redirect(`/submissions/${next.nextId}`);
  if (next?.state !== "open") throw notFound("screening.invitationGone");
  return {
    title: translator(language)("screening.invitedTo", { phase: next.phase }),
    entry: { id, title },
    challenge: { id: challenge.id, title: challenge.title },
    next,
  };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: nextPhaseSchema,
    work: async ({ answer, phaseId }) => {
      const accepts = answer === "accept";
      const nextId = await answerPhaseInvitation(actor, id, { accepts, phaseId }, carryFiles);
      return redirect(nextId === null ? `/submissions/${id}` : `/submissions/${nextId}/edit`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** An invitation to go on to a next phase: what accepting begins, and both answers. */
export default function NextPhasePage() {
  const t = useT();
  const moment = useLocalTime();
  const { title, entry, challenge, next } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  const until = next.endsAt === null ? "" : moment(next.endsAt).text;
  return (
    <div className="max-w-2xl">
      <EntryTop
        title={title}
        challenge={challenge}
        entry={entry}
        lead={t("screening.nextLead", { until })}
      />
      <Mistakes answers={answers} />
      <Form method="post" className="flex flex-wrap gap-2">
        <input type="hidden" name="phaseId" value={next.phaseId} />
        <Button name="answer" value="accept" variant="primary">
          {t("screening.accept")}
        </Button>
        <Button name="answer" value="decline">
          {t("screening.decline")}
        </Button>
      </Form>
    </div>
  );
}
