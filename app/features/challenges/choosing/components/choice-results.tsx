import { DataTable } from "#app/ui/data-table.tsx";
import { useT } from "#app/ui/language/language.tsx";

interface Result {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly place: number;
  readonly count: number;
}

/** What people chose, the most chosen first; the same count shares a place. */
export function ChoiceResults({ results }: { readonly results: readonly Result[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t("choosing.results")}
      rows={results}
      rowKey={({ id }) => id}
      empty={t("choosing.noSubmissions")}
      columns={[
        {
          key: "title",
          header: t("choosing.submission"),
          cell: ({ title, language }) => (
            <span lang={language} dir="auto">
              {title}
            </span>
          ),
        },
        { key: "place", header: t("choosing.placeColumn"), align: "end", cell: (row) => row.place },
        { key: "count", header: t("choosing.countColumn"), align: "end", cell: (row) => row.count },
      ]}
    />
  );
}
