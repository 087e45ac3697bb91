import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { nameIn } from "#app/features/ideas/category.ts";
import { changeWording } from "#app/features/ideas/deciding/change-wording.server.ts";
import { WordingFields } from "#app/features/ideas/deciding/components/wording-fields.tsx";
import { WordingForm } from "#app/features/ideas/deciding/components/wording-form.tsx";
import { managedWording } from "#app/features/ideas/deciding/configuring.queries.server.ts";
import { wordingFieldOf, wordingTextSchema } from "#app/features/ideas/deciding/wording.schema.ts";
import { stages } from "#app/features/ideas/components/stage-pill.tsx";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { kind, stage, name, body } = await managedWording(actor, id);
  return { title: nameIn(name, language).text, kind, stage, name, body };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: wordingTextSchema,
      fieldOf: wordingFieldOf,
      work: async ({ en, fr, bodyEn, bodyFr }) => {
        await changeWording(actor, { id, name: { en, fr }, body: { en: bodyEn, fr: bodyFr } });
        return redirect("/admin/decisions");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one reason or reply says. */
export default function WordingPage() {
  const t = useT();
  const { title, kind, stage, name, body } = useLoaderData<typeof loader>();
  const standing = {
    en: name.en ?? "",
    fr: name.fr ?? "",
    bodyEn: body.en ?? "",
    bodyFr: body.fr ?? "",
  };
  const lead = t("configuring.forStage", { stage: t(stages[stage].label) });
  return (
    <WordingForm
      title={title}
      lead={lead}
      standing={standing}
      refused={useActionData<typeof action>()}
    >
      {(answers) => <WordingFields kind={kind} answers={answers} />}
    </WordingForm>
  );
}
