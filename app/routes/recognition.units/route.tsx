import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { fewestPeople } from "#app/features/recognition/safeguards/oversight.ts";
import { comparedUnits } from "#app/features/recognition/safeguards/units.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("safeguards.compared"),
  units: await comparedUnits(actor),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Units beside each other by how many of their people were recognised; only where the organisation wants it. */
export default function ComparedUnits() {
  const t = useT();
  const { title, units } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("safeguards.comparedLead", { fewest: fewestPeople })} />
      <DataTable
        caption={title}
        captionHidden
        rows={units}
        rowKey={({ id }) => id}
        empty={t("safeguards.comparedNone")}
        columns={[
          {
            key: "unit",
            header: t("safeguards.unit"),
            cell: ({ id, name }) => <TextLink to={`/units/${id}`}>{name}</TextLink>,
          },
          {
            key: "recognised",
            header: t("safeguards.recognised"),
            align: "end",
            cell: ({ percent }) =>
              percent === null ? t("safeguards.tooFew") : t("safeguards.percent", { percent }),
          },
        ]}
      />
    </div>
  );
}
