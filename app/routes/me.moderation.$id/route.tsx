import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { AppealForm } from "#app/features/moderation/components/appeal-form.tsx";
import { Said } from "#app/features/moderation/components/said.tsx";
import {
  actConcerning,
  type ConcerningAct,
} from "#app/features/moderation/concerned.queries.server.ts";
import { fileModerationAppeal } from "#app/features/moderation/file-moderation-appeal.server.ts";
import { moderationAppealSchema } from "#app/features/moderation/moderation.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const act = await actConcerning(actor, id, language);
  return { title: translator(language)(`reporting.act_${heading(act.kind)}`), act };
});

/** Nobody is told as such of an appeal that they or a co-author filed. */
function heading(kind: ConcerningAct["kind"]) {
  return kind === "appealed" ? "upheld" : kind;
}

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: moderationAppealSchema,
      work: async (appeal) => {
        await fileModerationAppeal(actor, id, appeal);
        return redirect(`/me/moderation/${id}`);
      },
    }),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What moderators decided about something one wrote: why, and the appeal. */
export default function ConcerningMe() {
  const t = useT();
  const times = useTimes();
  const { title, act } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader
        title={title}
        meta={
          <>
            <span>{t("reporting.actBy", { name: act.by })}</span>
            <span>{times(act.at).absolute}</span>
          </>
        }
        actions={
          <ButtonLink to={`/ideas/${act.ideaId}`} size="small">
            {t("reporting.toIdea")}
          </ButtonLink>
        }
      />
      <div className="grid gap-2">
        {act.reason !== null && (
          <p className="font-semibold">{t("reporting.reasonIs", { reason: act.reason })}</p>
        )}
        <p dir="auto" className="break-words whitespace-pre-line">
          {act.explanation}
        </p>
      </div>
      {act.said !== "" && (
        <TitledSection id="said" title={t("reporting.actSaid")}>
          <Said text={act.said} lang={act.language} />
        </TitledSection>
      )}
      {act.appeal !== null && <Appealed act={act} />}
      {act.canAppeal && (
        <TitledSection id="appeal" title={t("reporting.appeal")} lead={t("reporting.appealLead")}>
          <AppealForm to={`/me/moderation/${act.id}`} refused={refused} />
        </TitledSection>
      )}
    </div>
  );
}

function Appealed({ act }: { act: ConcerningAct }) {
  const t = useT();
  return (
    <TitledSection id="appealed" title={t("reporting.appealed")}>
      <div className="grid gap-4">
        <p dir="auto" className="break-words whitespace-pre-line">
          {act.appeal}
        </p>
        {act.answer === null && <p className="text-ink-muted">{t("reporting.appealWaits")}</p>}
        {act.answer !== null && (
          <div className="grid gap-1">
            <h3 className="text-base">{t("reporting.appealAnswer")}</h3>
            <p className="font-semibold">{t(`reporting.act_${heading(act.answer)}`)}</p>
            <p dir="auto" className="break-words whitespace-pre-line">
              {act.answerText}
            </p>
            <p className="text-sm text-ink-muted">
              {t("reporting.actBy", { name: act.answeredBy ?? "" })}
            </p>
          </div>
        )}
      </div>
    </TitledSection>
  );
}
