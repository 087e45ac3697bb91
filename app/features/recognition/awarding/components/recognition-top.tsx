import type { ReactNode } from "react";
import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";

const places = ["/recognition", "/badges", "/nominations", "/awards", "/recognition/log"] as const;
export type RecognitionPlace = (typeof places)[number];

const names: Readonly<Record<RecognitionPlace, MessageKey>> = {
  "/recognition": "awarding.wall",
  "/badges": "badge.title",
  "/nominations": "awarding.nominations",
  "/awards": "awarding.awards",
  "/recognition/log": "awarding.log",
};

interface RecognitionTopProps {
  readonly title: string;
  readonly lead: string;
  readonly current: RecognitionPlace;
  /** Buttons. */
  readonly actions?: ReactNode;
}

/** The top of the pages of recognition, with the way between them. */
export function RecognitionTop({ title, lead, current, actions }: RecognitionTopProps) {
  const t = useT();
  const tabs = places.map((to) => ({ to, label: t(names[to]), current: to === current }));
  return (
    <>
      <PageHeader title={title} lead={lead} actions={actions} />
      <TabsNav label={t("awarding.places")} tabs={tabs} />
    </>
  );
}
