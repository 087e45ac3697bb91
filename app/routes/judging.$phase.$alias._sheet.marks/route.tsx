import { redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { SheetHere } from "#app/features/challenges/judging/scoring/components/sheet-here.tsx";
import { saveMarks } from "#app/features/challenges/judging/scoring/save-marks.server.ts";
import { sheetSchema } from "#app/features/challenges/judging/scoring/scoring.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const action = signedIn(
  ({ actor, params: { phase = "", alias = "" }, request }) =>
    answerForm({
      request,
      schema: sheetSchema,
      work: async ({ isAuto, ...typed }) => {
        const revision = await saveMarks(actor, { phaseId: phase, alias }, typed);
        // An open page that saves by itself stays where it is.
        return isAuto ? { revision } : redirect(`/judging/${phase}/${alias}?saved`);
      },
    }),
  { holdsText: true },
);

/** Where marks are kept as a draft. */
export default function Marks() {
  const answer = useActionData<typeof action>();
  return <SheetHere refused={answer && "mistakes" in answer ? answer : undefined} />;
}
