import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { enterFor } from "#app/features/challenges/entering/enter-for.server.ts";
import { entryPage } from "#app/features/challenges/entering/entry-page.queries.server.ts";
import { colleaguesNear } from "#app/features/challenges/entering/team.queries.server.ts";
import { enterForSchema } from "#app/features/challenges/entering/team.schema.ts";
import { findColleagues } from "#app/features/people/find-colleagues.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Combobox } from "#app/ui/combobox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const t = translator(language);
  const { id: challengeId, title } = await challengeHead(actor, id);
  const { canEnterFor } = await entryPage(actor, challengeId, t);
  if (!canEnterFor) throw new Refusal("forbidden", "entering.refusedFor");
  return {
    title: t("entering.enterFor"),
    challenge: { id: challengeId, title },
    near: await colleaguesNear(actor),
    newId: newId(),
  };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: enterForSchema,
    fieldOf: {
      "entering.mateUnknown": "personId",
      "entering.forOneself": "personId",
      "entering.mateIneligible": "personId",
    },
    work: async (wish) => {
      await enterFor(actor, id, wish);
      return redirect(`/submissions/${wish.id}/edit`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Entering for a colleague, who then says whether it is theirs. */
export default function EnterForPage() {
  const t = useT();
  const { title, challenge, near, newId: id } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-2xl">
      <EntryTop title={title} challenge={challenge} lead={t("entering.forLead")} />
      <Form method="post" noValidate className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="id" value={id} />
          <Combobox
            name="personId"
            label={t("entering.forWhom")}
            hint={t("entering.forHint")}
            placeholder={t("entering.choose")}
            options={near}
            search={findColleagues}
            defaultValue={answers.value("personId")}
            error={answers.error("personId")}
          />
          <div>
            <Submit variant="primary">{t("entering.forBegin")}</Submit>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
