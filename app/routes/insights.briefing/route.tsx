import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { may } from "#app/core/policy.ts";
import {
  firstIdeaDay,
  getsBriefings,
} from "#app/features/insights/briefing/briefing.queries.server.ts";
import { briefingPolicy } from "#app/features/insights/briefing/briefing.policy.ts";
import { briefingAddress, offeredMonths } from "#app/features/insights/briefing/briefing.ts";
import {
  chooseBriefing,
  declineBriefing,
} from "#app/features/insights/briefing/choose-briefing.server.ts";
import { MonthlyChoice } from "#app/features/insights/briefing/components/monthly-choice.tsx";
import { MonthList } from "#app/features/insights/briefing/components/month-list.tsx";
import { insightsSearch } from "#app/features/insights/periods/filter.ts";
import { periodText } from "#app/features/insights/periods/period-words.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { optIn } from "#app/features/mail/unsubscribe/opt-out.server.ts";
import { mailOptOuts } from "#app/features/mail/unsubscribe/opt-out.queries.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const t = translator(language);
  const view = await readView(actor, url.searchParams);
  const { filter, today, units } = view;
  const [firstDay, isChosen, declined] = await Promise.all([
    firstIdeaDay(),
    getsBriefings(actor),
    mailOptOuts(actor.id),
  ]);
  const months = offeredMonths(today, firstDay).map((period) => ({
    to: briefingAddress(insightsSearch(filter, today, { period })),
    label: periodText(period, language, t),
  }));
  return {
    title: t("briefing.title"),
    search: insightsSearch(filter, today),
    period: periodText(filter.period, language, t),
    unit: units.find(({ id }) => id === filter.unitId)?.name ?? t("insights.wholeOrganisation"),
    months,
    mayChoose: may(actor, briefingPolicy.choose, undefined),
    isChosen,
    stopped: (["all", "briefing"] as const).find((what) => declined.includes(what)) ?? null,
  };
});

/** Sends the briefing of each month to oneself, or no longer. */
export const action = signedIn(async ({ actor, request }) => {
  const { wish } = await formFields(request);
  if (wish === "choose") {
    await chooseBriefing(actor);
    await optIn(actor, { personId: actor.id, what: "briefing" });
  } else if (wish === "decline") await declineBriefing(actor);
  else throw new Refusal("invalid", "briefing.brokenChoice");
  return redirect("/insights/briefing");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const holds = [
  "briefing.holdsFigures",
  "briefing.holdsAttention",
  "briefing.holdsCharts",
  "briefing.holdsDefinitions",
] as const;

/** Figures on paper: now, of past months, and every month by mail. */
export default function BriefingPage() {
  const t = useT();
  const { title, search, period, unit, months, mayChoose, isChosen, stopped } =
    useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        lead={t("briefing.lead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: `/insights${search}`, label: t("insights.title") }]}
          />
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <TitledSection
          id="holds"
          title={t("briefing.holds")}
          lead={t("briefing.downloadLead", { unit, period })}
        >
          <ul className="mb-4 grid max-w-[65ch] list-disc gap-1 ps-5">
            {holds.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
          <ButtonLink to={briefingAddress(search)} variant="primary" reloadDocument>
            {t("briefing.download")}
          </ButtonLink>
        </TitledSection>
        <MonthlyChoice {...{ mayChoose, isChosen, stopped }} />
        <TitledSection id="months" title={t("briefing.months")}>
          <MonthList months={months} />
        </TitledSection>
      </div>
    </div>
  );
}
