import type { ReactNode } from "react";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

interface EntryTopProps {
  readonly title: string;
  readonly lang?: string | undefined;
  readonly lead?: ReactNode;
  readonly challenge: { readonly id: string; readonly title: string };
  /** The submission above this page, where it is not the submission's own. */
  readonly entry?: { readonly id: string; readonly title: string } | undefined;
  /** For whoever runs the challenge, the way leads through what they screen. */
  readonly isScreened?: boolean | undefined;
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands above every page of a submission: the way down to it from its challenge, and what it is called. */
export function EntryTop({ challenge, entry, isScreened = false, ...head }: EntryTopProps) {
  const t = useT();
  const untitled = t("challenges.untitled");
  const above = [
    { to: `/challenges/${challenge.id}`, label: challenge.title || untitled },
    isScreened
      ? { to: `/challenges/${challenge.id}/screening`, label: t("screening.title") }
      : { to: `/challenges/${challenge.id}/entry`, label: t("entering.mine") },
  ];
  const own = entry && {
    to: `/submissions/${entry.id}`,
    label: entry.title || t("entering.untitled"),
  };
  return (
    <PageHeader
      {...head}
      above={<Breadcrumbs label={t("ui.breadcrumbs")} crumbs={own ? [...above, own] : above} />}
    />
  );
}
