import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { takeBackQuestion } from "#app/features/ideas/promising/take-back-question.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id, title, can } = await ideaPage(actor, params["id"] ?? "", language);
  if (!can.answer) throw new Refusal("forbidden", "ideas.refusedAnswer");
  return { title: translator(language)("promising.endTitle"), id, about: title };
});

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await takeBackQuestion(actor, id);
  return redirect(`/ideas/${id}`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before the author is waited for no longer. */
export default function EndQuestion() {
  const t = useT();
  const { title, id, about } = useLoaderData<typeof loader>();
  const back = { to: `/ideas/${id}`, label: t("promising.cancel") };
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("promising.endLead")} />
      <ConfirmForm label={t("promising.endConfirm")} variant="primary" back={back}>
        <p className="font-semibold">{about}</p>
      </ConfirmForm>
    </div>
  );
}
