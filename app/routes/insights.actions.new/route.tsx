import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actingPolicy } from "#app/features/insights/acting/acting.policy.ts";
import { actingFieldOf, actionSchema } from "#app/features/insights/acting/acting.schema.ts";
import { ownersOf } from "#app/features/insights/acting/actions/action.queries.server.ts";
import { dueDays, periodIn } from "#app/features/insights/acting/actions/action-for-page.server.ts";
import { askForAction } from "#app/features/insights/acting/actions/ask-for-action.server.ts";
import { AskForm } from "#app/features/insights/acting/actions/components/ask-form.tsx";
import { figureOptions } from "#app/features/insights/acting/components/figure-options.ts";
import { isFigureName } from "#app/features/insights/acting/measure.ts";
import { todayHere } from "#app/features/insights/periods/today.queries.server.ts";
import { unitNamed } from "#app/features/insights/acting/units.queries.server.ts";
import { nameOf } from "#app/features/insights/figures/sentence.ts";
import { periodName, readInsightsFilter } from "#app/features/insights/periods/filter.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  authorize(actor, actingPolicy.ask, undefined);
  const t = translator(language);
  const [unit, today] = await Promise.all([unitNamed(url.searchParams.get("unit")), todayHere()]);
  const asked = url.searchParams.get("figure");
  const figure = isFigureName(asked) ? asked : null;
  // A preset goes on meaning other days tomorrow; what is asked is about those of today.
  const read = readInsightsFilter(url.searchParams, today);
  const hasPeriod = url.searchParams.has("period") && !read.mistakes.some(isOfPeriod);
  const period = hasPeriod ? periodName(read.filter.period) : "";
  const units = await unitChoices({ home: actor.unitId, chosen: unit?.id ?? null });
  return {
    title: t("acting.askTitle"),
    id: newId(),
    ...{ figure, unit, period },
    periodWords: periodIn(period, today, { t, language }),
    owners: unit ? await ownersOf(unit.id) : [],
    units: unitOptions(units),
    days: dueDays(today),
  };
});

const isOfPeriod = (mistake: string) => mistake.startsWith("period_");

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: actionSchema,
      fieldOf: actingFieldOf,
      renewed: { "acting.idTaken": () => ({ id: newId() }) },
      work: async (wish) => {
        await askForAction(actor, wish);
        return redirect(`/insights/actions/${wish.id}`);
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks a unit for action about a figure: first which, then what, of whom and by when. */
export default function AskForAction() {
  const t = useT();
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { title, id, figure, unit, period, periodWords, owners, days } = loaded;
  return (
    <div className="grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader
        title={title}
        lead={t("acting.askLead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/insights/actions", label: t("acting.actionsTitle") }]}
          />
        }
      />
      {figure && unit && (
        <p className="text-lg">
          {t("acting.figureOf", { figure: nameOf(figure, t), unit: unit.name })}
          {periodWords && <span className="block text-base text-ink-muted">{periodWords}</span>}
        </p>
      )}
      {figure && unit && owners.length === 0 && (
        <Banner tone="warning" title={t("acting.nobodyManages", { unit: unit.name })}>
          {t("acting.nobodyManagesText")}
        </Banner>
      )}
      {figure && unit && owners.length > 0 ? (
        <AskForm {...{ id, figure, period, unit, owners, days, refused }} />
      ) : (
        <Choose loaded={loaded} />
      )}
    </div>
  );
}

/** Which figure and which unit: the answer is an address, so that it works without JavaScript. */
function Choose({ loaded }: { readonly loaded: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const t = useT();
  const { figure, unit, units, period } = loaded;
  const answers = useAnswers(undefined, { figure: figure ?? "", unit: unit?.id ?? "" });
  return (
    <Form method="get" className="card card-padded">
      <Stack>
        {period !== "" && <input type="hidden" name="period" value={period} />}
        <AskChoice
          name="figure"
          label={t("acting.figure")}
          answers={answers}
          options={figureOptions(t)}
          placeholder={t("acting.figureChoose")}
        />
        <AskChoice
          name="unit"
          label={t("acting.unit")}
          answers={answers}
          options={units}
          placeholder={t("acting.unitChoose")}
        />
        <div>
          <Button variant="primary">{t("acting.goOn")}</Button>
        </div>
      </Stack>
    </Form>
  );
}
