import { DataTable } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { pairDays } from "../oversight.ts";
import type { OversightPage } from "../oversight.queries.server.ts";

type Pair = OversightPage["pairs"][number];

/** Pairs who give to each other, those who gave most first: no proof of anything, and worth a look. */
export function PairTable({ oversight: { pairs } }: { readonly oversight: OversightPage }) {
  const t = useT();
  return (
    <TitledSection
      id="pairs"
      title={t("safeguards.pairs")}
      lead={t("safeguards.pairsLead", { days: pairDays })}
    >
      <DataTable
        caption={t("safeguards.pairs")}
        captionHidden
        rows={pairs}
        rowKey={({ people }) => people.map(({ id }) => id).join(" ")}
        empty={t("safeguards.pairsNone")}
        columns={[
          { key: "people", header: t("safeguards.pair"), cell: (pair) => <Names pair={pair} /> },
          {
            key: "given",
            header: t("safeguards.thereAndBack"),
            align: "end",
            cell: ({ there, back }) => t("safeguards.thereBack", { there, back }),
          },
          {
            key: "last",
            header: t("safeguards.last"),
            cell: ({ lastAt }) => <When at={lastAt} />,
          },
        ]}
      />
    </TitledSection>
  );
}

function Names({ pair: { people } }: { readonly pair: Pair }) {
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {people.map(({ id, name }) => (
        <TextLink key={id} to={`/people/${id}`}>
          {name}
        </TextLink>
      ))}
    </span>
  );
}

function When({ at }: { readonly at: string }) {
  const { relative, absolute } = useTimes()(at);
  return <Time at={at} text={relative} title={absolute} />;
}
