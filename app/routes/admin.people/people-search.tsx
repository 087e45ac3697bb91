import { Form, useSearchParams } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

/** Looks for part of a name or an e-mail address. */
export function PeopleSearch({ search }: { search: string }) {
  const t = useT();
  const [query] = useSearchParams();
  const sort = query.get("sort");
  return (
    <Form
      method="get"
      role="search"
      aria-label={t("people.searchLabel")}
      className="mb-4 flex max-w-xl flex-wrap items-end gap-2"
    >
      {sort && <input type="hidden" name="sort" value={sort} />}
      <div className="min-w-0 flex-1">
        <label htmlFor="search" className="mb-1 block text-sm font-semibold">
          {t("people.searchLabel")}
        </label>
        <TextInput id="search" name="search" type="search" defaultValue={search} />
      </div>
      <Button>{t("people.search")}</Button>
    </Form>
  );
}
