import type { ReactNode } from "react";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";

interface ActingTopProps {
  readonly title: string;
  readonly lead: string;
  /** The address of the page one is on. */
  readonly current: string;
  /** Only leaders have more than what was asked of them. */
  readonly isLeader: boolean;
  readonly actions?: ReactNode;
}

const pages = [
  { to: "/insights/actions", label: "acting.tabActions" },
  { to: "/insights/targets", label: "acting.tabTargets" },
  { to: "/insights/notes", label: "acting.tabAnnotations" },
  { to: "/insights/alerts", label: "acting.tabAlerts" },
] as const;

/** The top of every page on which one acts on figures, with the way to the others. */
export function ActingTop({ title, lead, current, isLeader, actions }: ActingTopProps) {
  const t = useT();
  return (
    <>
      <PageHeader title={title} lead={lead} actions={actions} />
      {isLeader && (
        <TabsNav
          label={t("acting.tabs")}
          tabs={pages.map(({ to, label }) => ({ to, label: t(label), current: to === current }))}
        />
      )}
    </>
  );
}
