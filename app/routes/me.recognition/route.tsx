import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { recognitionChoice } from "#app/features/recognition/choice.queries.server.ts";
import { chooseRecognition } from "#app/features/recognition/choose.server.ts";
import { choiceSchema } from "#app/features/recognition/safeguards/safeguards.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const choice = Object.entries(await recognitionChoice(actor));
  const standing = Object.fromEntries(choice.map(([name, holds]) => [name, holds ? "on" : ""]));
  return { title: translator(language)("safeguards.mine"), standing };
});

export const action = signedIn(({ actor, request }) =>
  answerForm({
    request,
    schema: choiceSchema,
    work: async (choice) => {
      await chooseRecognition(actor, choice);
      return redirect("/me/recognition");
    },
  }),
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How one is recognised, and what of it one wants to see. */
export default function MyRecognition() {
  const t = useT();
  const { title, standing } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), standing);
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("safeguards.mineLead")} />
      <Form method="post" noValidate className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          {(["takesKudos", "isNamed", "isLeftOut", "isQuiet"] as const).map((name) => (
            <Checkbox
              key={name}
              name={name}
              label={t(`safeguards.choice_${name}`)}
              hint={t(`safeguards.choiceHint_${name}`)}
              defaultChecked={answers.ticked(name)}
            />
          ))}
          <div>
            <Submit variant="primary">{t("safeguards.save")}</Submit>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
