import type { ReactNode } from "react";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

interface ActPageProps {
  readonly title: string;
  readonly lead?: string;
  /** What is acted on, by its page. */
  readonly about: { readonly to: string; readonly label: string };
  readonly children: ReactNode;
}

/** A page on which one thing is done about an award or a nomination. */
export function ActPage({ title, lead, about, children }: ActPageProps) {
  const t = useT();
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={title}
        lead={lead}
        above={<Breadcrumbs label={t("ui.breadcrumbs")} crumbs={[about]} />}
      />
      {children}
    </div>
  );
}
