import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { acceptTerms } from "#app/features/challenges/entering/accept-terms.server.ts";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { TermsFold } from "#app/features/challenges/entering/components/terms-fold.tsx";
import { entrySeen } from "#app/features/challenges/entering/submission.queries.server.ts";
import { termsSchema } from "#app/features/challenges/entering/submission.schema.ts";
import { termsOf } from "#app/features/challenges/entering/terms.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { challenge, title, members, part } = await entrySeen(actor, id);
  if (!part.isMember) throw new Refusal("forbidden", "entering.refusedEdit");
  const terms = await termsOf(challenge.id);
  const own = members.find(({ personId }) => personId === actor.id);
  return {
    title: translator(language)("entering.termsTitle"),
    entry: { id, title },
    challenge: { id: challenge.id, title: challenge.title, language: challenge.language },
    terms,
    hasAccepted: own?.termsVersion === terms.version,
  };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: termsSchema,
    work: async (accepted) => {
      await acceptTerms(actor, id, accepted);
      return redirect(`/submissions/${id}`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Rules and terms as they are now, to be accepted by each of a team. */
export default function TermsPage() {
  const t = useT();
  const { title, entry, challenge, terms, hasAccepted } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-3xl">
      <EntryTop title={title} challenge={challenge} entry={entry} lead={t("entering.termsLead")} />
      <Stack gap="loose">
        <Mistakes answers={answers} />
        <TermsFold terms={terms} lang={challenge.language} open />
        {hasAccepted ? (
          <p>{t("entering.termsAccepted", { version: terms.version })}</p>
        ) : (
          <Form method="post">
            <input type="hidden" name="termsVersion" value={terms.version} />
            <Submit variant="primary">{t("entering.termsAccept")}</Submit>
          </Form>
        )}
      </Stack>
    </div>
  );
}
