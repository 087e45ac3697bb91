import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Award from "lucide-react/icons/award";
import { parseCursor } from "#app/core/page.ts";
import { wordedDay } from "#app/core/time.ts";
import { BehindPage } from "#app/features/insights/components/behind-page.tsx";
import { namedIn } from "#app/features/insights/themes/theme.ts";
import { readAwardsBehind } from "#app/features/insights/view/behind.server.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const view = await readView(actor, url.searchParams);
  const { filter, today, units } = view;
  return {
    title: translator(language)("insights.awardsBehind"),
    ...{ filter, today },
    ...(await readAwardsBehind(view, parseCursor(url.searchParams.get("after")))),
    unit: units.find(({ id }) => id === filter.unitId)?.name ?? null,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The awards behind a figure, as far as they were announced. */
export default function AwardsBehind() {
  const t = useT();
  const language = useLanguage();
  const data = useLoaderData<typeof loader>();
  return (
    <BehindPage
      {...data}
      columns={[
        {
          key: "badge",
          header: t("insights.badge"),
          cell: ({ id, badge }) => (
            <TextLink to={`/awards/${id}`}>{namedIn(badge, language)}</TextLink>
          ),
        },
        { key: "recipient", header: t("insights.recipient"), cell: ({ recipient }) => recipient },
        { key: "unit", header: t("insights.unit"), cell: (award) => award.unit },
        { key: "day", header: t("insights.given"), cell: ({ day }) => wordedDay(day, language) },
      ]}
      empty={
        <EmptyState icon={<Icon of={Award} />} title={t("insights.awardsBehindNone")}>
          <p>{t("insights.awardsBehindNoneText")}</p>
        </EmptyState>
      }
      note={t("insights.awardsBehindNote")}
    />
  );
}
