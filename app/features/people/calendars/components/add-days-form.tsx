import { Form } from "@remix-run/react";
import { Mistakes, type Answers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

/** Takes days to close, one per line. */
export function AddDaysForm({ calendarId, answers }: { calendarId: string; answers: Answers }) {
  const t = useT();
  const to = `/admin/calendars/${calendarId}/closed-days`;
  return (
    <Form method="post" action={to} noValidate className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <AskText
          name="days"
          label={t("calendars.days")}
          hint={t("calendars.daysHint")}
          rows={4}
          answers={answers}
        />
        <div>
          <Submit to={to}>{t("calendars.addThem")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
