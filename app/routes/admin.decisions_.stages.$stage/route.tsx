import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { nameIn } from "#app/features/ideas/category.ts";
import { WordingForm } from "#app/features/ideas/deciding/components/wording-form.tsx";
import { managedStage } from "#app/features/ideas/deciding/configuring.queries.server.ts";
import { renameStage } from "#app/features/ideas/deciding/rename-stage.server.ts";
import { stageNameSchema, wordingFieldOf } from "#app/features/ideas/deciding/wording.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { usual, name } = await managedStage(actor, params["stage"] ?? "");
  return { title: nameIn(usual, language).text, usual, name };
});

export const action = signedIn(
  async ({ actor, request, params }) => {
    const { stage } = await managedStage(actor, params["stage"] ?? "");
    return answerForm({
      request,
      schema: stageNameSchema,
      fieldOf: wordingFieldOf,
      work: async (name) => {
        await renameStage(actor, { stage, name });
        return redirect("/admin/decisions");
      },
    });
  },
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What this organisation calls one stage. */
export default function StagePage() {
  const t = useT();
  const { title, usual, name } = useLoaderData<typeof loader>();
  const standing = { en: name.en ?? "", fr: name.fr ?? "" };
  return (
    <WordingForm
      title={title}
      lead={t("configuring.stageLead")}
      standing={standing}
      refused={useActionData<typeof action>()}
    >
      {(answers) => (
        <>
          <AskLine
            name="en"
            label={t("configuring.nameEn")}
            hint={t("configuring.stageUsual", { name: usual.en ?? "" })}
            required={false}
            answers={answers}
          />
          <AskLine
            name="fr"
            label={t("configuring.nameFr")}
            hint={t("configuring.stageUsual", { name: usual.fr ?? "" })}
            required={false}
            answers={answers}
          />
        </>
      )}
    </WordingForm>
  );
}
