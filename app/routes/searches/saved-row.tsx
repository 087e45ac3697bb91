import { Form } from "@remix-run/react";
import { searchAddress, type SavedSearch } from "#app/features/search/saved-search.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ConfirmLink } from "#app/ui/confirm-link.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row } from "#app/ui/row-list.tsx";

/** One saved search: what it looks for, whether one is told, and what can be done with it. */
export function SavedRow({ search }: { search: SavedSearch }) {
  const t = useT();
  const { id, name, query, notify } = search;
  return (
    <Row>
      <h2 className="text-base break-words">
        <TextLink to={searchAddress({ q: query })}>{name}</TextLink>
      </h2>
      {query !== name && <p className="text-sm break-words text-ink-muted">{query}</p>}
      <p className="text-sm text-ink-muted">
        {t(notify ? "search.savedTold" : "search.savedNotTold")}
      </p>
      <div className="flex flex-wrap gap-2">
        <Notice id={id} name={name} notify={notify} />
        <ButtonLink to={`/searches/${id}`} variant="quiet" size="small">
          {t("search.savedRename")}
        </ButtonLink>
        <ConfirmLink
          to={`/searches/${id}/removal`}
          variant="quiet"
          size="small"
          question={{
            title: t("search.savedRemoveTitle", { name }),
            text: t("search.savedRemoveText"),
            confirm: t("search.savedRemove"),
            cancel: t("search.cancel"),
          }}
        >
          {t("search.savedRemove")}
        </ConfirmLink>
      </div>
    </Row>
  );
}

function Notice({ id, name, notify }: Pick<SavedSearch, "id" | "name" | "notify">) {
  const t = useT();
  return (
    <Form method="post" action={`/searches/${id}/notice`}>
      <input type="hidden" name="notify" value={notify ? "no" : "yes"} />
      <Button
        size="small"
        aria-label={t(notify ? "search.savedTellNotOf" : "search.savedTellOf", { name })}
      >
        {t(notify ? "search.savedTellNot" : "search.savedTell")}
      </Button>
    </Form>
  );
}
