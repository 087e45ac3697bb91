import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { isId, newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actingPolicy } from "#app/features/insights/acting/acting.policy.ts";
import { alertSchema } from "#app/features/insights/acting/acting.schema.ts";
import { myAlerts } from "#app/features/insights/acting/alerts/alert.queries.server.ts";
import { AlertForm } from "#app/features/insights/acting/alerts/components/alert-form.tsx";
import { AlertList } from "#app/features/insights/acting/alerts/components/alert-list.tsx";
import { setAlert } from "#app/features/insights/acting/alerts/set-alert.server.ts";
import { ActingTop } from "#app/features/insights/acting/components/acting-top.tsx";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  authorize(actor, actingPolicy.watch, undefined);
  const unit = url.searchParams.get("unit");
  const unitId = isId(unit) ? unit : null;
  const [alerts, units] = await Promise.all([
    myAlerts(actor),
    unitChoices({ home: actor.unitId, chosen: unitId }),
  ]);
  const about = { figure: url.searchParams.get("figure") ?? "", unitId: unitId ?? "" };
  const title = translator(language)("acting.alertsTitle");
  return { title, id: newId(), alerts, about, units: unitOptions(units) };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: alertSchema,
      work: async (wish) => {
        await setAlert(actor, wish);
        return redirect("/insights/alerts");
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Beyond which values of figures one is told. */
export default function Alerts() {
  const t = useT();
  const { title, id, alerts, about, units } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-8">
      <div>
        <ActingTop
          title={title}
          lead={t("acting.alertsLead")}
          current="/insights/alerts"
          isLeader
        />
        <TitledSection id="alerts" title={t("acting.alertsMine")}>
          {alerts.length === 0 ? (
            <SectionEmpty>{t("acting.noAlerts")}</SectionEmpty>
          ) : (
            <AlertList alerts={alerts} />
          )}
        </TitledSection>
      </div>
      <TitledSection id="new-alert" title={t("acting.newAlert")} lead={t("acting.newAlertLead")}>
        <AlertForm key={id} {...{ id, units, about, refused }} />
      </TitledSection>
    </div>
  );
}
