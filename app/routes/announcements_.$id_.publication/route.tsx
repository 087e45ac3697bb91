import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict, Refusal } from "#app/core/errors.ts";
import { momentOf, wallClock } from "#app/core/wall-clock.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { announcementToLead } from "#app/features/recognition/announcing/announcement.queries.server.ts";
import { publicationSchema } from "#app/features/recognition/announcing/announcing.schema.ts";
import { publishAnnouncement } from "#app/features/recognition/announcing/publish-announcement.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DateTimeField } from "#app/ui/date-field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { state, publishAt, revision, title: about } = await announcementToLead(actor, id);
  if (state !== "draft" && state !== "scheduled") throw conflict("announcing.publishedAlready");
  const { timeZone } = await organisation();
  const shown = publishAt === null ? "" : wallClock(new Date(publishAt), timeZone);
  return { title: translator(language)("announcing.publish"), id, about, revision, shown };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: publicationSchema,
      fieldOf: { "announcing.past": "publishAt", "announcing.momentMissing": "publishAt" },
      work: async ({ publishing, publishAt, revision: seenRevision }) => {
        const at =
          publishing === "later" ? await moment(publishAt) : publishing === "now" ? "now" : null;
        await publishAnnouncement(actor, id, { at, seenRevision });
        return redirect(`/announcements/${id}`);
      },
    }),
  { holdsText: true },
);

async function moment(shown: string): Promise<Date> {
  const at = momentOf(shown, (await organisation()).timeZone);
  if (!at) throw new Refusal("invalid", "announcing.momentMissing");
  return at;
}

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Publishing an announcement: at once, at a moment, or by hand. */
export default function PublishAnnouncement() {
  const t = useT();
  const { title, id, about, revision, shown } = useLoaderData<typeof loader>();
  const standing = { publishing: shown === "" ? "now" : "later", publishAt: shown };
  const answers = useAnswers(useActionData<typeof action>(), standing);
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("announcing.publishLead")} />
      <p className="mb-6 font-semibold break-words">{about}</p>
      <Form method="post" noValidate className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="revision" value={revision} />
          <RadioGroup
            name="publishing"
            legend={t("announcing.when")}
            options={[
              { value: "now", label: t("announcing.now") },
              { value: "later", label: t("announcing.later") },
              ...(shown === "" ? [] : [{ value: "by-hand", label: t("announcing.byHand") }]),
            ]}
            defaultValue={answers.value("publishing")}
          />
          <DateTimeField
            name="publishAt"
            label={t("announcing.moment")}
            required={false}
            defaultValue={answers.value("publishAt")}
            error={answers.error("publishAt")}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("announcing.confirm")}</Submit>
            <ButtonLink to={`/announcements/${id}`} variant="quiet">
              {t("announcing.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
