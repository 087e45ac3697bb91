import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Bookmark from "lucide-react/icons/bookmark";
import { saveSearch } from "#app/features/search/save-search.server.ts";
import { mySavedSearches } from "#app/features/search/saved-search.queries.server.ts";
import { saveSearchSchema } from "#app/features/search/saved-search.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { RowList } from "#app/ui/row-list.tsx";
import { translator } from "#app/words.server.ts";
import { SaveAgain } from "./save-again.tsx";
import { SavedRow } from "./saved-row.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("search.saved"),
  searches: await mySavedSearches(actor),
}));

/** Keeps a search. */
export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: saveSearchSchema,
      fieldOf: { "search.nameTaken": "name" },
      work: async (search) => {
        await saveSearch(actor, search);
        return redirect("/searches");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one has saved; and what could not be saved, to be put right. */
export default function Searches() {
  const t = useT();
  const { searches } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t("search.saved")}
        lead={t("search.savedLead")}
        actions={<ButtonLink to="/search">{t("search.title")}</ButtonLink>}
      />
      {refused && <SaveAgain refused={refused} />}
      {searches.length === 0 ? (
        <EmptyState title={t("search.savedNone")} icon={<Icon of={Bookmark} />}>
          <p>{t("search.savedNoneText")}</p>
        </EmptyState>
      ) : (
        <RowList>
          {searches.map((search) => (
            <SavedRow key={search.id} search={search} />
          ))}
        </RowList>
      )}
    </div>
  );
}
