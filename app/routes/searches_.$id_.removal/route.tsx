import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { removeSavedSearch } from "#app/features/search/change-saved-search.server.ts";
import { mySavedSearch } from "#app/features/search/saved-search.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name } = await mySavedSearch(actor, id);
  return { title: translator(language)("search.savedRemoveTitle", { name }) };
});

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await removeSavedSearch(actor, id);
  return redirect("/searches");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a saved search goes. */
export default function RemoveSearch() {
  const t = useT();
  const { title } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("search.savedRemoveText")} />
      <ConfirmForm
        label={t("search.savedRemove")}
        back={{ to: "/searches", label: t("search.cancel") }}
      />
    </div>
  );
}
