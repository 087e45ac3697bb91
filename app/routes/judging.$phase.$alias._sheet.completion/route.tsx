import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import type { Message } from "#app/core/words.ts";
import type { EvaluationLack } from "#app/features/challenges/judging/evaluation.ts";
import { SheetHere } from "#app/features/challenges/judging/scoring/components/sheet-here.tsx";
import { lackWords } from "#app/features/challenges/judging/scoring/lack-words.ts";
import { completeEvaluation } from "#app/features/challenges/judging/scoring/save-marks.server.ts";
import { sheetSchema } from "#app/features/challenges/judging/scoring/scoring.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const action = signedIn(
  async ({ actor, params: { phase = "", alias = "" }, request }) => {
    const fields = await formFields(request);
    return answerForm({
      request,
      fields,
      schema: sheetSchema,
      work: async ({ marks, revision: seen }) => {
        const place = { phaseId: phase, alias };
        const typed = { marks, revision: seen };
        const { lacks, revision } = await completeEvaluation(actor, place, typed);
        if (lacks.length === 0) return redirect(`/judging/${phase}/${alias}`);
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

/** Where an evaluation is completed. */
export default function Completion() {
  return <SheetHere refused={useActionData<typeof action>()} />;
}
