import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { tabWords } from "#app/features/insights/components/tab-words.ts";
import { SaveAgain } from "#app/features/insights/saved-views/components/save-again.tsx";
import { ViewList } from "#app/features/insights/saved-views/components/view-list.tsx";
import { keepView } from "#app/features/insights/saved-views/keep-view.server.ts";
import { listedViews } from "#app/features/insights/saved-views/saved-view.queries.server.ts";
import { keepViewSchema } from "#app/features/insights/saved-views/saved-view.schema.ts";
import { insightsPolicy } from "#app/features/insights/view/insights.policy.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  authorize(actor, insightsPolicy.enter, undefined);
  return { title: translator(language)("saved-views.title"), views: await listedViews(actor) };
});

/** Keeps a view. */
export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: keepViewSchema,
      fieldOf: { "saved-views.nameTaken": "name" },
      work: async (view) => {
        await keepView(actor, view);
        return redirect("/insights/views");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one has saved and what others share; and what could not be saved, to be put right. */
export default function Views() {
  const t = useT();
  const { title, views } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const own = views.filter(({ sharedBy }) => sharedBy === null);
  const shared = views.filter(({ sharedBy }) => sharedBy !== null);
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        lead={t("saved-views.lead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/insights", label: t("insights.title") }]}
          />
        }
      />
      {refused && <SaveAgain refused={refused} />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <TitledSection id="own-views" title={t("saved-views.mine")}>
          {own.length === 0 ? (
            <SectionEmpty>{t("saved-views.none")}</SectionEmpty>
          ) : (
            <ViewList views={own} pages={tabWords} />
          )}
        </TitledSection>
        <TitledSection id="shared-views" title={t("saved-views.shared")}>
          {shared.length === 0 ? (
            <SectionEmpty>{t("saved-views.noneShared")}</SectionEmpty>
          ) : (
            <ViewList views={shared} pages={tabWords} />
          )}
        </TitledSection>
      </div>
    </div>
  );
}
