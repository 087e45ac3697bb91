import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { newId } from "#app/core/ids.ts";
import { NewChallengeFields } from "#app/features/challenges/authoring/components/new-challenge-fields.tsx";
import { draftChallenge } from "#app/features/challenges/authoring/draft-challenge.server.ts";
import { earlierChallenges } from "#app/features/challenges/authoring/earlier.queries.server.ts";
import { newChallengeSchema } from "#app/features/challenges/authoring/new-challenge.schema.ts";
import { templateOf } from "#app/features/challenges/authoring/templates/template.ts";
import { challengePolicy } from "#app/features/challenges/challenge.policy.ts";
import { nobodysPart } from "#app/features/challenges/states/capacity.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  authorize(actor, challengePolicy.draft, { state: "draft", part: nobodysPart });
  const t = translator(language);
  const copyOf = url.searchParams.get("copy") ?? "";
  return {
    title: t("authoring.newTitle"),
    id: newId(),
    standing: { from: copyOf === "" ? "empty" : "copy", copyOf, language },
    earlier: await earlierChallenges(actor, t("challenges.untitled")),
  };
});

export const action = signedIn(async ({ actor, request }) =>
  answerForm({
    request,
    schema: newChallengeSchema,
    work: async ({ id, from, language, copyOf }) => {
      const isTemplate = from !== "empty" && from !== "copy";
      const template = isTemplate ? templateOf(from, language, translator(language)) : undefined;
      await draftChallenge(actor, {
        ...{ id, language, template },
        copyOf: from === "copy" ? copyOf : undefined,
      });
      return redirect(`/challenges/${id}/edit/general`);
    },
  }),
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How a challenge is begun. */
export default function NewChallenge() {
  const t = useT();
  const { id, standing, earlier } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), standing);
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("authoring.newTitle")} lead={t("authoring.newLead")} />
      <Form method="post" noValidate>
        <input type="hidden" name="id" value={id} />
        <Stack gap="loose">
          <Mistakes answers={answers} />
          <NewChallengeFields answers={answers} earlier={earlier} />
          <div>
            <Submit variant="primary">{t("authoring.begin")}</Submit>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
