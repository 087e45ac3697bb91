import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import {
  absencesOf,
  standInsOf,
  possibleDeputies,
} from "#app/features/people/absences/absence.queries.server.ts";
import { absenceFieldOf, absenceSchema } from "#app/features/people/absences/absence.schema.ts";
import { spanOf } from "#app/features/people/absences/absence.ts";
import { announceAbsence } from "#app/features/people/absences/announce-absence.server.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { AbsenceForm } from "./absence-form.tsx";
import { AbsenceList, StandInList } from "./absence-list.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const [absences, standIns, colleagues] = await Promise.all([
    absencesOf(actor.id),
    standInsOf(actor.id),
    possibleDeputies(actor),
  ]);
  return {
    title: translator(language)("absences.title"),
    absences,
    standIns,
    colleagues: colleagues.map(({ id, name }) => ({ value: id, label: name })),
  };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: absenceSchema,
      fieldOf: absenceFieldOf,
      work: async ({ from, until, deputyId }) => {
        const span = spanOf(from, until, (await organisation()).timeZone);
        if (!span) throw new Refusal("invalid", "absences.daysWrong");
        await announceAbsence(actor, { ...span, deputyId });
        return redirect("/me/absences");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** When one is away, and who answers meanwhile. */
export default function AbsencesPage() {
  const t = useT();
  const { absences, standIns, colleagues } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={t("absences.title")} lead={t("absences.lead")} />
      <Columns
        asideLabel={t("absences.add")}
        asideFirst
        aside={<AbsenceForm key={absences.length} colleagues={colleagues} refused={refused} />}
      >
        <AbsenceList absences={absences} />
        <StandInList standIns={standIns} />
      </Columns>
    </>
  );
}
