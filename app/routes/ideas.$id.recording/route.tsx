import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { IdeaTexts } from "#app/features/ideas/components/idea-texts.tsx";
import { presentIdea } from "#app/features/ideas/idea-text.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { answerRecording } from "#app/features/ideas/recording/answer-recording.server.ts";
import { ownRecording } from "#app/features/ideas/recording/recording.queries.server.ts";
import { recordingSchema } from "#app/features/ideas/recording/recording.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const idea = await ideaPage(actor, id, language);
  const { recorder, answered } = await ownRecording(actor, idea.id);
  // Whoever comes back after answering is where they want to be.
  if (answered) return redirect(`/ideas/${idea.id}`);
  const title = translator(language)("recording.askTitle");
  return { title, idea: presentIdea(idea), recorder };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: recordingSchema,
    work: async ({ answer, textVersion }) => {
      const said =
        answer === "mine" ? { isMine: true as const, textVersion } : { isMine: false as const };
      const { sees } = await answerRecording(actor, id, said);
      return redirect(sees ? `/ideas/${id}` : "/inbox");
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** An idea that a colleague wrote down for the reader: what each answer means, and both. */
export default function RecordingPage() {
  const t = useT();
  const { title, idea, recorder } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("recording.askLead", { name: recorder })} />
      <Mistakes answers={answers} />
      <article className="card card-padded mb-6 grid gap-4">
        <p className="text-lg font-semibold">
          <TextLink to={`/ideas/${idea.id}`}>
            <span lang={idea.language}>{idea.title}</span>
          </TextLink>
        </p>
        <IdeaTexts idea={idea} />
      </article>
      <ul className="mb-6 grid max-w-[60ch] list-disc gap-1.5 ps-5">
        <li>{t("recording.mineMeans")}</li>
        <li>{t("recording.notMineMeans", { name: recorder })}</li>
        <li>{t("recording.editingMeans")}</li>
      </ul>
      <Form method="post" className="flex flex-wrap gap-2">
        <input type="hidden" name="textVersion" value={idea.textVersion} />
        <Button name="answer" value="mine" variant="primary">
          {t("recording.mine")}
        </Button>
        <Button name="answer" value="not-mine">
          {t("recording.notMine")}
        </Button>
      </Form>
    </div>
  );
}
