import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { useRef } from "react";
import { Refusal, conflict } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { appealState } from "#app/features/ideas/deciding/appeal.queries.server.ts";
import { appealSchema } from "#app/features/ideas/deciding/appeal.schema.ts";
import { appealLimit } from "#app/features/ideas/deciding/appeal.ts";
import { fileAppeal } from "#app/features/ideas/deciding/file-appeal.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { Restored } from "#app/ui/form/restored.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const idea = await ideaPage(actor, id, language);
  if (!idea.own) throw new Refusal("forbidden", "deciding.refusedAppeal");
  const appeal = await appealState(actor, idea);
  if (!appeal) throw conflict("deciding.nothingToAppeal");
  return {
    title: translator(language)("deciding.appealTitle"),
    idea: { id: idea.id, title: idea.title },
    appealId: newId(),
  };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: appealSchema,
      fieldOf: { "deciding.appealShort": "text" },
      work: async (appeal) => {
        await fileAppeal(actor, { ...appeal, ideaId: id });
        return redirect(`/ideas/${id}`);
      },
    }),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asking somebody above the decider for a second look. */
export default function AppealPage() {
  const t = useT();
  const { title, idea, appealId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const answers = useAnswers(refused);
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, `/ideas/${idea.id}/appeal`, refused !== undefined);
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        lead={t("deciding.appealLead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: `/ideas/${idea.id}`, label: idea.title }]}
          />
        }
      />
      <Form ref={form} method="post" noValidate onInput={kept.keep} className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <Restored kept={kept} />
          <input type="hidden" name="appealId" value={appealId} />
          <AskMarkdown
            name="text"
            label={t("deciding.appealText")}
            hint={t("deciding.appealTextHint")}
            limit={appealLimit}
            rows={6}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("deciding.appealSend")}</Submit>
            <ButtonLink to={`/ideas/${idea.id}`} variant="quiet">
              {t("deciding.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
