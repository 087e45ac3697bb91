import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { answerTeamInvitation } from "#app/features/challenges/entering/answer-team-invitation.server.ts";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { PeopleList } from "#app/features/challenges/entering/components/people-list.tsx";
import { TermsFold } from "#app/features/challenges/entering/components/terms-fold.tsx";
import { teamInvitation } from "#app/features/challenges/entering/team.queries.server.ts";
import { teamAnswerSchema } from "#app/features/challenges/entering/team.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const invitation = await teamInvitation(actor, id);
  // Whoever comes back after accepting is where they want to be.
  if (invitation.isMember) return redirect(`/submissions/${id}`);
  return { title: translator(language)("entering.invitationTitle"), invitation };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: teamAnswerSchema,
    fieldOf: { "entering.termsMissing": "accepts" },
    work: async ({ answer, accepts, termsVersion }) => {
      const accepted = accepts ? termsVersion : null;
      await answerTeamInvitation(actor, id, {
        accepts: answer === "accept",
        termsVersion: accepted,
      });
      return redirect(answer === "accept" ? `/submissions/${id}` : "/inbox");
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** An invitation to enter a challenge in a team: with whom, by which rules, and both answers. */
export default function TeamInvitationPage() {
  const t = useT();
  const { title, invitation } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  const { challenge, terms } = invitation;
  return (
    <div className="max-w-2xl">
      <EntryTop
        title={title}
        challenge={challenge}
        lead={t("entering.invitationLead", { name: invitation.inviter })}
      />
      <Stack gap="loose">
        <Mistakes answers={answers} />
        <p className="text-lg font-semibold" lang={invitation.language}>
          {invitation.title || t("entering.untitled")}
        </p>
        <PeopleList members={invitation.members} />
        <Form method="post" className="card card-padded">
          <Stack>
            <input type="hidden" name="termsVersion" value={terms.version} />
            <TermsFold terms={terms} lang={challenge.language} />
            <Checkbox
              name="accepts"
              label={t("entering.accept", { version: terms.version })}
              error={answers.error("accepts")}
            />
            <div className="flex flex-wrap gap-2">
              <Button name="answer" value="accept" variant="primary">
                {t("entering.join")}
              </Button>
              <Button name="answer" value="decline">
                {t("entering.decline")}
              </Button>
            </div>
          </Stack>
        </Form>
      </Stack>
    </div>
  );
}
