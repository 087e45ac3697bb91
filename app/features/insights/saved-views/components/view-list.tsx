import type { ReactNode } from "react";
import type { MessageKey } from "#app/core/words.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ConfirmLink } from "#app/ui/confirm-link.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import type { InsightsPage } from "../../view/addresses.ts";
import type { ListedView } from "../saved-view.queries.server.ts";
import { viewAddress } from "../saved-view.ts";

interface ViewListProps {
  readonly views: readonly ListedView[];
  /** The names of pages, as their tabs have them. */
  readonly pages: Readonly<Record<InsightsPage, MessageKey>>;
}

/** Saved views with what each is of; one's own can be changed and removed. */
export function ViewList({ views, pages }: ViewListProps) {
  const t = useT();
  return (
    <RowList>
      {views.map((view) => (
        <Row key={view.id}>
          <h3 className="text-base wrap-anywhere">
            <TextLink to={viewAddress(view)}>{view.name}</TextLink>
          </h3>
          <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
            <span>{t(pages[view.page])}</span>
            <span>{view.unitName ?? t("insights.wholeOrganisation")}</span>
            {view.sharedBy !== null && (
              <span>{t("saved-views.sharedBy", { name: view.sharedBy })}</span>
            )}
            {view.sharedBy === null && view.isShared && <span>{t("saved-views.isShared")}</span>}
          </p>
          {view.sharedBy === null && <Acts view={view} />}
        </Row>
      ))}
    </RowList>
  );
}

function Acts({ view: { id, name } }: { readonly view: ListedView }): ReactNode {
  const t = useT();
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink
        to={`/insights/views/${id}`}
        variant="quiet"
        size="small"
        aria-label={t("saved-views.changeOf", { name })}
      >
        {t("saved-views.change")}
      </ButtonLink>
      <ConfirmLink
        to={`/insights/views/${id}/removal`}
        variant="quiet"
        size="small"
        question={{
          title: t("saved-views.removeTitle", { name }),
          text: t("saved-views.removeText"),
          confirm: t("saved-views.remove"),
          cancel: t("saved-views.cancel"),
        }}
      >
        {t("saved-views.remove")}
      </ConfirmLink>
    </div>
  );
}
