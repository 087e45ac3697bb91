import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Lightbulb from "lucide-react/icons/lightbulb";
import { notFound } from "#app/core/errors.ts";
import { parseCursor } from "#app/core/page.ts";
import { wordedDay } from "#app/core/time.ts";
import { StagePill } from "#app/features/ideas/components/stage-pill.tsx";
import { BehindPage } from "#app/features/insights/components/behind-page.tsx";
import { isBehindFigure } from "#app/features/insights/figures/behind-figures.ts";
import { readBehind } from "#app/features/insights/view/behind.server.ts";
import { behindWords } from "#app/features/insights/view/behind-words.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const of = url.searchParams.get("of");
  if (!isBehindFigure(of)) throw notFound("ui.error404Text");
  const view = await readView(actor, url.searchParams);
  const page = await readBehind(view, of, parseCursor(url.searchParams.get("after")));
  const { filter, today, units } = view;
  return {
    title: translator(language)(behindWords[of].title),
    ...{ of, filter, today, ...page },
    unit: units.find(({ id }) => id === filter.unitId)?.name ?? null,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The ideas behind a figure, as far as the reader may see them. */
export default function Behind() {
  const t = useT();
  const language = useLanguage();
  const { of, ...data } = useLoaderData<typeof loader>();
  return (
    <BehindPage
      {...data}
      isOfNow={behindWords[of].isOfNow}
      columns={[
        {
          key: "title",
          header: t("insights.idea"),
          cell: (idea) => (
            <TextLink to={`/ideas/${idea.id}`} lang={idea.language}>
              {idea.title}
            </TextLink>
          ),
        },
        { key: "unit", header: t("insights.unit"), cell: (idea) => idea.unit },
        {
          key: "stage",
          header: t("insights.stage"),
          cell: ({ stage }) => (
            <StagePill stage={stage as Parameters<typeof StagePill>[0]["stage"]} />
          ),
        },
        {
          key: "posted",
          header: t("insights.posted"),
          cell: ({ postedOn }) => wordedDay(postedOn, language),
        },
      ]}
      empty={
        <EmptyState icon={<Icon of={Lightbulb} />} title={t("insights.behindNone")}>
          <p>{t("insights.behindNoneText")}</p>
        </EmptyState>
      }
      note={t("insights.behindNote")}
    />
  );
}
