import { data, redirect } from "@remix-run/node";
import {
  useActionData,
  useLoaderData,
  type MetaFunction,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import type { Message } from "#app/core/words.ts";
import type { EvaluationLack } from "#app/features/challenges/judging/evaluation.ts";
import { EntryView } from "#app/features/challenges/judging/scoring/components/entry-view.tsx";
import { lackWords } from "#app/features/challenges/judging/scoring/lack-words.ts";
import { OwnMarks } from "#app/features/challenges/judging/scoring/components/own-marks.tsx";
import { SheetForm } from "#app/features/challenges/judging/scoring/components/sheet-form.tsx";
import { SheetTop } from "#app/features/challenges/judging/scoring/components/sheet-top.tsx";
import {
  completeEvaluation,
  saveMarks,
} from "#app/features/challenges/judging/scoring/save-marks.server.ts";
import { sheetSchema } from "#app/features/challenges/judging/scoring/scoring.schema.ts";
import {
  sheetPage,
  submissionOfFiles,
} from "#app/features/challenges/judging/scoring/sheet.queries.server.ts";
import { filesOf } from "#app/features/files/files.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { unlessRefusedOrOvertaken } from "#app/ui/form/unless-refused.ts";

export const loader = signedIn(async ({ actor, params: { phase = "", alias = "" } }) => {
  const place = { phaseId: phase, alias };
  const page = await sheetPage(actor, place);
  const { files } = await filesOf(await submissionOfFiles(actor, place));
  return {
    title: `${alias} · ${page.challenge.title}`,
    ...page,
    files: files.map(({ type, bytes }, n) => ({ number: n + 1, type, bytes })),
  };
});

export const action = signedIn(
  async ({ actor, params: { phase = "", alias = "" }, request }) => {
    const place = { phaseId: phase, alias };
    const at = `/judging/${phase}/${alias}`;
    const fields = await formFields(request);
    return answerForm({
      request,
      fields,
      schema: sheetSchema,
      work: async ({ intent, isAuto, ...typed }) => {
        if (intent === "save") {
          const revision = await saveMarks(actor, place, typed);
          return isAuto ? { revision } : redirect(`${at}?saved`);
        }
        const { lacks, revision } = await completeEvaluation(actor, place, typed);
        if (lacks.length === 0) return redirect(at);
        return lacking(lacks, { ...fields, revision: String(revision) });
      },
    });
  },
  { holdsText: true },
);

function lacking(lacks: readonly EvaluationLack[], values: Record<string, string>) {
  const mistakes: Record<string, Message> = {};
  for (const { criterionId, problem } of lacks) {
    const field = problem === "comment_missing" ? "comment" : "score";
    mistakes[`${field}-${criterionId}`] ??= { key: lackWords[problem] };
  }
  return data({ mistakes, values } satisfies RefusedForm, { status: 400 });
}

/** What the page saved by itself it knows already. */
export function shouldRevalidate(visit: ShouldRevalidateFunctionArgs): boolean {
  return visit.formData?.get("auto") === "on" ? false : unlessRefusedOrOvertaken(visit);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** The entry, and the scoring sheet beside it. */
export default function ScoringSheetPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { phase, alias, entry, files, sheet, own, isOver } = page;
  const at = `/judging/${phase.id}/${alias}`;
  const isClosed = isOver || own.state === "completed";
  return (
    <>
      <SheetTop page={page} at={at} isClosed={isClosed} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <EntryView entry={entry} files={files} at={at} />
        {isClosed ? (
          <OwnMarks sheet={sheet} own={own} total={page.total} />
        ) : (
          <SheetForm
            key={alias}
            sheet={sheet}
            name={`${phase.id} ${alias}`}
            own={own}
            refused={answer && "mistakes" in answer ? answer : undefined}
          />
        )}
      </div>
    </>
  );
}
