import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import type { RefusedForm } from "#app/core/form.ts";
import { MailPill } from "#app/features/mail/outbox/components/mail-pill.tsx";
import { mailDetails, type MailDetails } from "#app/features/mail/outbox/outbox.queries.server.ts";
import { sendAgain } from "#app/features/mail/outbox/send-again.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { MailFacts } from "./mail-facts.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const mail = await mailDetails(actor, id);
  const title = mail.subject ?? translator(language)(`outbox.personal_${mail.kind}`);
  return { title, mail };
});

/** Sends the mail again. */
export const action = signedIn(({ actor, request, params: { id = "" } }) =>
  answerForm({
    request,
    schema: z.object({}),
    work: async () => {
      await sendAgain(actor, id);
      return redirect(`/admin/mail/${id}`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One mail as its reader gets it, and what became of it. */
export default function MailPage() {
  const t = useT();
  const { title, mail } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const crumbs = [{ to: "/admin/mail", label: t("outbox.title") }];
  return (
    <>
      <PageHeader
        above={<Breadcrumbs label={t("ui.breadcrumbs")} crumbs={crumbs} />}
        title={title}
        lang={mail.subject === null ? undefined : mail.language}
        meta={<MailPill state={mail.state} />}
      />
      <Columns asideLabel={t("outbox.details")} aside={<MailFacts mail={mail} />}>
        <Stack>
          <Standing mail={mail} refused={refused} />
          <section aria-labelledby="content" className="card card-padded min-w-0">
            <h2 id="content" className="mb-3 text-lg">
              {t("outbox.content")}
            </h2>
            {mail.text === null ? (
              <p>{t("outbox.personalText")}</p>
            ) : (
              <p lang={mail.language} className="break-words whitespace-pre-line">
                {mail.text}
              </p>
            )}
          </section>
        </Stack>
      </Columns>
    </>
  );
}

/** Why it stands where it stands, and the button that sends it again. */
function Standing({ mail, refused }: { mail: MailDetails; refused: RefusedForm | undefined }) {
  const t = useT();
  const answers = useAnswers(refused);
  const { state, reason, error, canSendAgain } = mail;
  return (
    <>
      <Mistakes answers={answers} />
      {reason !== null && (
        <Banner
          tone={state === "failed" ? "danger" : "info"}
          title={t(`outbox.reason_${reason}`)}
          actions={
            canSendAgain && (
              <Form method="post">
                <Submit size="small">
                  {t(state === "failed" ? "outbox.again" : "outbox.againNow")}
                </Submit>
              </Form>
            )
          }
        >
          {error !== null && (
            <p className="break-words">
              <span className="block text-sm text-ink-muted">{t("outbox.said")}</span>
              <span lang="">{error}</span>
            </p>
          )}
        </Banner>
      )}
    </>
  );
}
