import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { addClosedDays } from "#app/features/people/calendars/add-closed-days.server.ts";
import { closedDaysSchema } from "#app/features/people/calendars/calendar.schema.ts";
import { readClosedDays } from "#app/features/people/calendars/calendar.ts";
import { calendarPage } from "#app/features/people/calendars/calendars.queries.server.ts";
import { AddDaysForm } from "#app/features/people/calendars/components/add-days-form.tsx";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id, unit } = await calendarPage(actor, params["id"] ?? "");
  const t = translator(language);
  return { id, title: t("calendars.add"), of: unit?.name ?? t("calendars.organisation") };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: closedDaysSchema,
      fieldOf: { "calendars.daysUnreadable": "days", "calendars.tooMany": "days" },
      work: async ({ days: typed }) => {
        const { days, unreadable } = readClosedDays(typed);
        if (unreadable.length > 0)
          throw new Refusal("invalid", "calendars.daysUnreadable", {
            count: unreadable.length,
            lines: unreadable.slice(0, linesShown).map(shortened).join(" · "),
          });
        await addClosedDays(actor, { id, days });
        return redirect(`/admin/calendars/${id}`);
      },
    }),
  { holdsText: true },
);

const linesShown = 3;

function shortened(line: string): string {
  const characters = Array.from(line);
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : line;
}

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The form for closed days alone; it also stands on the calendar's page. */
export default function AddClosedDays() {
  const t = useT();
  const { id, title, of } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  const crumbs = [{ to: `/admin/calendars/${id}`, label: of }];
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        above={<Breadcrumbs label={t("ui.breadcrumbs")} crumbs={crumbs} />}
      />
      <AddDaysForm calendarId={id} answers={answers} />
    </div>
  );
}
