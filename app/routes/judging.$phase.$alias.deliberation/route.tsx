import { redirect } from "@remix-run/node";
import {
  Form,
  useActionData,
  useLoaderData,
  useRevalidator,
  type MetaFunction,
} from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { OthersMarks } from "#app/features/challenges/judging/scoring/components/others-marks.tsx";
import { deliberate } from "#app/features/challenges/judging/scoring/deliberate.server.ts";
import { noteSchema } from "#app/features/challenges/judging/scoring/scoring.schema.ts";
import { deliberationPage } from "#app/features/challenges/judging/scoring/sheet.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { NoteList } from "#app/features/challenges/judging/scoring/components/note-list.tsx";

export const loader = signedIn(async ({ actor, params: { phase = "", alias = "" } }) => {
  const page = await deliberationPage(actor, { phaseId: phase, alias });
  return { heading: `${alias} · ${page.challenge.title}`, ...page, newNoteId: newId() };
});

export const action = signedIn(
  ({ actor, params: { phase = "", alias = "" }, request }) =>
    answerForm({
      request,
      schema: noteSchema,
      work: async (note) => {
        await deliberate(actor, { phaseId: phase, alias }, note);
        return redirect(`/judging/${phase}/${alias}/deliberation#notes`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.heading }];

/** What the other judges of an entry gave it, and what they say to each other; nobody's name stands here. */
export default function Deliberation() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { phaseId, alias, title, challenge, together, notes, isOver, newNoteId } = page;
  const answers = useAnswers(useActionData<typeof action>());
  const { revalidate } = useRevalidator();
  useLive(together ? rooms.deliberation(phaseId, alias) : null, {
    onDelta: revalidate,
    onReread: revalidate,
    holding: () => ({ judging: notes.length }),
  });
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        lead={t("scoring.othersLead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[
              { to: `/judging/${phaseId}`, label: challenge.title },
              { to: `/judging/${phaseId}/${alias}`, label: t("scoring.entry", { alias }) },
            ]}
          />
        }
      />
      <Stack gap="loose">
        <OthersMarks judges={page.judges} criteria={page.criteria} />
        <TitledSection id="notes" title={t("scoring.talk")}>
          {together ? <NoteList notes={notes} /> : <p>{t("scoring.notYetTogether")}</p>}
        </TitledSection>
        {together && !isOver && (
          <Form key={newNoteId} method="post" noValidate>
            <Stack>
              <Mistakes answers={answers} />
              <input type="hidden" name="noteId" value={newNoteId} />
              <AskText name="text" label={t("scoring.say")} rows={3} answers={answers} />
              <div>
                <Submit variant="primary">{t("scoring.send")}</Submit>
              </div>
            </Stack>
          </Form>
        )}
      </Stack>
    </div>
  );
}
