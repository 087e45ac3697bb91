import { useSearchParams } from "@remix-run/react";
import type { PersonLine } from "#app/features/people/administration.queries.server.ts";
import { roleNames } from "#app/features/people/components/role-names.ts";
import { StandingPill } from "#app/features/people/components/standing-pill.tsx";
import type { PeopleOrder } from "#app/features/people/people-order.ts";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { sortLink } from "#app/ui/table-order.ts";

/** People with unit, role and standing; the name leads to everything about them. */
export function PeopleTable({ rows, order }: { rows: readonly PersonLine[]; order: PeopleOrder }) {
  const t = useT();
  const [query] = useSearchParams();
  const columns: Column<PersonLine>[] = [
    {
      key: "name",
      header: t("people.name"),
      sort: sortLink(query, order, "name"),
      cell: ({ id, name }) => <TextLink to={`/admin/people/${id}`}>{name}</TextLink>,
    },
    {
      key: "email",
      header: t("people.email"),
      sort: sortLink(query, order, "email"),
      cell: ({ email }) => <span className="break-all">{email}</span>,
    },
    {
      key: "unit",
      header: t("people.unit"),
      sort: sortLink(query, order, "unit"),
      cell: ({ unit }) => unit,
    },
    {
      key: "role",
      header: t("people.role"),
      cell: (person) =>
        rightsOf(person)
          .map((key) => t(key))
          .join(", "),
    },
    {
      key: "standing",
      header: t("people.standing"),
      cell: ({ standing }) => <StandingPill standing={standing} />,
    },
  ];
  return (
    <DataTable
      caption={t("people.adminPeople")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function rightsOf({ role, isAdmin, isModerator }: PersonLine) {
  return [
    roleNames[role],
    ...(isAdmin ? (["people.grantAdmin"] as const) : []),
    ...(isModerator ? (["people.grantModerator"] as const) : []),
  ];
}
