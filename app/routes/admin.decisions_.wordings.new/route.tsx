import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { addWording } from "#app/features/ideas/deciding/add-wording.server.ts";
import { WordingFields } from "#app/features/ideas/deciding/components/wording-fields.tsx";
import { WordingForm } from "#app/features/ideas/deciding/components/wording-form.tsx";
import { decidingPolicy } from "#app/features/ideas/deciding/deciding.policy.ts";
import { newWordingSchema, wordingFieldOf } from "#app/features/ideas/deciding/wording.schema.ts";
import { decidedStages, wordingKinds } from "#app/features/ideas/deciding/wording.ts";
import { stages } from "#app/features/ideas/components/stage-pill.tsx";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(({ actor, url, context: { language } }) => {
  authorize(actor, decidingPolicy.configure, null);
  const asked = (name: string) => url.searchParams.get(name);
  const kind = wordingKinds.find((one) => one === asked("kind")) ?? "reason";
  const stage = decidedStages.find((one) => one === asked("stage")) ?? "not_now";
  const t = translator(language);
  const title = t(kind === "reason" ? "configuring.addReason" : "configuring.addReply");
  return Promise.resolve({ title, kind, stage });
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: newWordingSchema,
      fieldOf: wordingFieldOf,
      work: async ({ kind, stage, en, fr, bodyEn, bodyFr }) => {
        const texts = { name: { en, fr }, body: { en: bodyEn, fr: bodyFr } };
        await addWording(actor, { kind, stage, ...texts });
        return redirect("/admin/decisions");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A new reason or reply. */
export default function NewWording() {
  const t = useT();
  const { title, kind, stage } = useLoaderData<typeof loader>();
  const lead = t("configuring.forStage", { stage: t(stages[stage].label) });
  return (
    <WordingForm title={title} lead={lead} refused={useActionData<typeof action>()}>
      {(answers) => (
        <>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="stage" value={stage} />
          <WordingFields kind={kind} answers={answers} />
        </>
      )}
    </WordingForm>
  );
}
