import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound } from "#app/core/errors.ts";
import { amendUpdate } from "#app/features/challenges/updates/amend-update.server.ts";
import { UpdateFields } from "#app/features/challenges/updates/components/update-fields.tsx";
import { tellable } from "#app/features/challenges/updates/tellable.server.ts";
import { typedUpdate } from "#app/features/challenges/updates/update.queries.server.ts";
import { amendSchema } from "#app/features/challenges/updates/update.schema.ts";
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
  const update = await typedUpdate(head.id, params["update"] ?? "");
  if (!update) throw notFound("updates.notFound");
  return { title: translator(language)("updates.amendTitle"), id: head.id, update };
});

export const action = signedIn(
  ({ actor, params, request }) =>
    answerForm({
      request,
      schema: amendSchema,
      work: async (amended) => {
        const { id = "", update: updateId = "" } = params;
        await amendUpdate(actor, { challengeId: id, updateId }, amended);
        return redirect(`/challenges/${id}/updates`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Putting news of one's challenge better. */
export default function AmendNews() {
  const t = useT();
  const { title, id, update } = useLoaderData<typeof loader>();
  const standing = { ...update, revision: String(update.revision) };
  const answers = useAnswers(useActionData<typeof action>(), standing);
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("updates.amendLead")} />
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="revision" value={answers.value("revision")} />
          <UpdateFields answers={answers} />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("updates.save")}</Submit>
            <ButtonLink to={`/challenges/${id}/updates`} variant="quiet">
              {t("updates.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
