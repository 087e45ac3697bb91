import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { AddDaysForm } from "#app/features/people/calendars/components/add-days-form.tsx";
import { ClosedDays } from "#app/features/people/calendars/components/closed-days.tsx";
import { WeekForm } from "#app/features/people/calendars/components/week-form.tsx";
import { weekAsTyped, weekSchema } from "#app/features/people/calendars/calendar.schema.ts";
import { calendarPage } from "#app/features/people/calendars/calendars.queries.server.ts";
import { changeWorkingWeek } from "#app/features/people/calendars/change-working-week.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const calendar = await calendarPage(actor, id);
  const title = calendar.unit?.name ?? translator(language)("calendars.organisation");
  return { title, calendar };
});

/** Sets which weekdays are worked. */
export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: weekSchema,
      fieldOf: { "calendars.noWeekday": "day1" },
      work: async (week) => {
        await changeWorkingWeek(actor, { id, ...week });
        return redirect(`/admin/calendars/${id}`);
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One calendar: its week and its closed days. */
export default function Calendar() {
  const t = useT();
  const { title, calendar } = useLoaderData<typeof loader>();
  const { id, unit, week, inForce, closed } = calendar;
  const answers = useAnswers(useActionData<typeof action>(), weekAsTyped(week, inForce));
  const crumbs = [{ to: "/admin/calendars", label: t("calendars.back") }];
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8">
      <PageHeader
        title={title}
        lead={t("calendars.changedNote")}
        above={<Breadcrumbs label={t("ui.breadcrumbs")} crumbs={crumbs} />}
      />
      <TitledSection id="week" title={t("calendars.week")}>
        <WeekForm answers={answers} ofUnit={unit !== null} />
      </TitledSection>
      <TitledSection id="closed" title={t("calendars.closed")} lead={t("calendars.closedLead")}>
        <ClosedDays calendarId={id} days={closed} />
      </TitledSection>
      <TitledSection id="add" title={t("calendars.add")}>
        <AddDaysForm key={closed.length} calendarId={id} answers={noAnswers} />
      </TitledSection>
    </div>
  );
}

const noAnswers = {
  value: () => "",
  ticked: () => false,
  error: () => undefined,
  mistakes: [],
};
