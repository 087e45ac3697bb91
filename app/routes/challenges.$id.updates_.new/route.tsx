import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { UpdateFields } from "#app/features/challenges/updates/components/update-fields.tsx";
import { postUpdate } from "#app/features/challenges/updates/post-update.server.ts";
import { tellable } from "#app/features/challenges/updates/tellable.server.ts";
import { updateSchema } from "#app/features/challenges/updates/update.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const head = await tellable(actor, params["id"] ?? "");
  const title = translator(language)("updates.tellTitle");
  return { title, id: head.id, about: head.title, lang: head.language, updateId: newId() };
});

export const action = signedIn(
  ({ actor, params, request, context: { language } }) =>
    answerForm({
      request,
      schema: updateSchema,
      work: async (update) => {
        const id = params["id"] ?? "";
        await postUpdate(actor, id, { ...update, language });
        return redirect(`/challenges/${id}/updates`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Telling everybody what is new about one's challenge. */
export default function TellNews() {
  const t = useT();
  const { title, id, about, lang, updateId } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { updateId });
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("updates.tellLead")} />
      <p className="mb-6 font-semibold" lang={lang} dir="auto">
        {about}
      </p>
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="updateId" value={answers.value("updateId")} />
          <UpdateFields answers={answers} />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("updates.send")}</Submit>
            <ButtonLink to={`/challenges/${id}/updates`} variant="quiet">
              {t("updates.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
