import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { casePage } from "#app/features/moderation/case.queries.server.ts";
import { DecisionForm } from "#app/features/moderation/components/decision-form.tsx";
import { decideCase } from "#app/features/moderation/decide-case.server.ts";
import { decisionSchema } from "#app/features/moderation/moderation.schema.ts";
import { offeredReasons } from "#app/features/moderation/reason.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";
import { kindOf } from "#app/features/moderation/case.ts";
import { CaseFacts } from "./case-facts.tsx";
import { changesThatWait } from "./edit-that-waits.server.ts";
import { WaitingChanges } from "./waiting-changes.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const [found, reasons] = await Promise.all([
    casePage(actor, id, language),
    offeredReasons(language),
  ]);
  const t = translator(language);
  const thing = t(`moderation.thing_${found.thingKind}`);
  const kind = t(`moderation.kind_${kindOf(found.kind, found.reports.length)}`);
  const waiting = found.kind === "edit" && found.can.handle;
  const changes = waiting ? await changesThatWait(actor, found.ideaId, { t, language }) : null;
  return { title: t("moderation.caseOf", { kind, thing }), found, reasons, changes };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: decisionSchema,
      fieldOf: { "moderation.reasonMissing": "reasonId" },
      work: async (decision) => {
        await decideCase(actor, id, decision);
        return redirect(`/moderation/cases/${id}`);
      },
    }),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const headings = {
  reports: "moderation.decide",
  waiting: "moderation.decideWaiting",
  edit: "moderation.decideEdit",
  appeal: "moderation.answerAppeal",
} as const;

/** One case: what it is about, what was said, and what a moderator decides. */
export default function CaseRoute() {
  const t = useT();
  const { title, found, reasons, changes } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const answers = useAnswers(refused);
  const { id, kind, open, outcome, can, ideaId } = found;
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8">
      <CaseFacts title={title} found={found}>
        {changes && <WaitingChanges parts={changes} lang={found.about.language} />}
      </CaseFacts>
      {outcome !== null && (
        <Banner
          title={t("moderation.decided", { what: t(`moderation.act_${outcome}`) })}
          actions={
            can.restore && (
              <ButtonLink to={`/moderation/cases/${id}/restoration`} size="small">
                {t("moderation.restore")}
              </ButtonLink>
            )
          }
        />
      )}
      {!can.handle && <Mistakes answers={answers} />}
      {can.handle && (
        <TitledSection id="decide" title={t(headings[kind])}>
          <DecisionForm
            to={`/moderation/cases/${id}`}
            kind={kind}
            version={found.thing.version}
            reasons={reasons}
            refused={refused}
          />
        </TitledSection>
      )}
      {open && !can.handle && kind === "appeal" && <Banner>{t("moderation.notYours")}</Banner>}
      {can.lift && (
        <p>
          <ButtonLink to={`/ideas/${ideaId}/names`} variant="quiet" size="small">
            {t("moderation.nameLink")}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
