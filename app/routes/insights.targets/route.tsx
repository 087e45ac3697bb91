import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { isId, newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actingPolicy } from "#app/features/insights/acting/acting.policy.ts";
import { targetSchema } from "#app/features/insights/acting/acting.schema.ts";
import { latestAction } from "#app/features/insights/acting/actions/action-rooms.queries.server.ts";
import { actionsBeside } from "#app/features/insights/acting/actions/action.queries.server.ts";
import { useLiveActions } from "#app/features/insights/acting/actions/components/use-live-actions.ts";
import { ActingTop } from "#app/features/insights/acting/components/acting-top.tsx";
import { isFigureName, isOfIdeas } from "#app/features/insights/acting/measure.ts";
import { TargetForm } from "#app/features/insights/acting/targets/components/target-form.tsx";
import { TargetList } from "#app/features/insights/acting/targets/components/target-list.tsx";
import { ideasChart } from "#app/features/insights/acting/targets/ideas-chart.queries.server.ts";
import { setTarget } from "#app/features/insights/acting/targets/set-target.server.ts";
import { allTargets } from "#app/features/insights/acting/targets/target.queries.server.ts";
import { todayHere } from "#app/features/insights/periods/today.queries.server.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

/** More would make the page long; the others have theirs on the pages of their figures. */
const chartsAtMost = 4;

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  authorize(actor, actingPolicy.setTargets, undefined);
  const t = translator(language);
  const [asked, unit] = [url.searchParams.get("figure"), url.searchParams.get("unit")];
  const figure = isFigureName(asked) ? asked : null;
  const unitId = isId(unit) ? unit : null;
  // Before what is shown: read after it, it could be ahead, and nothing would mend that.
  const latest = await latestAction();
  const [targets, today, units] = await Promise.all([
    allTargets(),
    todayHere(),
    unitChoices({ home: actor.unitId, chosen: unitId }),
  ]);
  const drawn = targets.inForce.filter((target) => isOfIdeas(target.figure)).slice(0, chartsAtMost);
  const charts = await Promise.all(
    drawn.map(
      async (target) => [target.id, await ideasChart({ target, today }, { t, language })] as const,
    ),
  );
  const actions = await Promise.all(
    targets.inForce.map(async (target) => [target.id, await actionsBeside(actor, target)] as const),
  );
  return {
    title: t("acting.targetsTitle"),
    id: newId(),
    ...{ targets, today, latest },
    actions: Object.fromEntries(actions),
    about: { figure: figure ?? "", unitId: unitId ?? "" },
    units: unitOptions(units),
    charts: Object.fromEntries(charts),
  };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: targetSchema,
      fieldOf: { "acting.byDayPast": "byDay", "acting.byDayFar": "byDay" },
      work: async (wish) => {
        await setTarget(actor, wish);
        return redirect("/insights/targets");
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What figures are to reach, and what they were to. */
export default function Targets() {
  const t = useT();
  const { title, id, targets, today, latest, actions, about, units, charts } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  useLiveActions(latest);
  const seenIds = targets.inForce.map((target) => target.id);
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-8">
      <div>
        <ActingTop
          title={title}
          lead={t("acting.targetsLead")}
          current="/insights/targets"
          isLeader
        />
        <TitledSection id="in-force" title={t("acting.targetsInForce")}>
          {targets.inForce.length === 0 ? (
            <SectionEmpty>{t("acting.noTargets")}</SectionEmpty>
          ) : (
            <TargetList targets={targets.inForce} today={today} charts={charts} actions={actions} />
          )}
        </TitledSection>
      </div>
      <TitledSection id="new-target" title={t("acting.newTarget")} lead={t("acting.newTargetLead")}>
        <TargetForm key={id} {...{ id, units, about, seenIds, refused }} />
      </TitledSection>
      {targets.ended.length > 0 && (
        <TitledSection id="ended" title={t("acting.targetsEnded")}>
          <TargetList targets={targets.ended} today={today} />
        </TitledSection>
      )}
    </div>
  );
}
