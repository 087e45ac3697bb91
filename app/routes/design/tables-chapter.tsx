import { useSearchParams } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { CoveringLink } from "#app/ui/link.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { orderFrom, sortLink } from "#app/ui/table-order.ts";
import { Specimen, State } from "./specimen.tsx";

interface Depot {
  id: string;
  name: string;
  ideas: number;
  answered: string;
}

const depots: readonly Depot[] = [
  { id: "north", name: "Northern depot", ideas: 1_204, answered: "within 4 days" },
  {
    id: "harbour",
    name: "Harbour depot with the workshop for snow ploughs and the winter store",
    ideas: 88,
    answered: "within 11 days",
  },
  { id: "airport", name: "Airport road", ideas: 9, answered: "none yet" },
];

const figures = new Intl.NumberFormat("en-GB");

/** Rows and columns, and the way through them. */
export function TablesChapter() {
  return (
    <>
      <Specimen
        name="Data table"
        use="Cards on a phone. The address holds the order, so that it works without JavaScript and can be shared."
      >
        <State name="Sorted by a column’s head, rows that lead somewhere">
          <Sorted />
        </State>
        <State name="Rows to tick, in a form">
          <Ticked />
        </State>
        <State name="Tall, under a head that stays">
          <DataTable
            caption="Ideas by day"
            scrolls="tall"
            columns={columns}
            rows={Array.from({ length: 30 }, (_none, day) => ({
              id: String(day),
              name: `${day + 1} June`,
              ideas: (day * 37) % 61,
              answered: "within 6 days",
            }))}
            rowKey={({ id }) => id}
          />
        </State>
        <State name="Without rows">
          <DataTable
            caption="Depots"
            captionHidden
            columns={columns}
            rows={[]}
            rowKey={({ id }) => id}
            empty="No depot has posted anything yet. The first idea will appear here."
          />
        </State>
      </Specimen>
      <Specimen
        name="Pagination"
        use="Through a long list, page by page; from the newest to the oldest."
      >
        <State name="In the middle of a list, and of what happened">
          <div className="grid gap-2">
            <Pagination previous="b" next="a" />
            <Pagination previous="b" next="a" runs="time" label="Pages of what happened" />
          </div>
        </State>
      </Specimen>
    </>
  );
}

const columns: readonly Column<Depot>[] = [
  { key: "name", header: "Name", cell: ({ name }) => name },
  { key: "ideas", header: "Ideas", align: "end", cell: ({ ideas }) => figures.format(ideas) },
  {
    key: "answered",
    header: "First answer",
    cell: ({ answered }) => (
      <Pill tone={answered === "none yet" ? "warning" : "success"}>{answered}</Pill>
    ),
  },
];

function Sorted() {
  const [query] = useSearchParams();
  const order = orderFrom(query, ["name", "ideas"]);
  const rows = [...depots].sort((one, other) =>
    order.key === "name" ? one.name.localeCompare(other.name) : one.ideas - other.ideas,
  );
  const linked = columns.map((column) => ({
    ...column,
    ...(column.key !== "answered" && { sort: sortLink(query, order, column.key) }),
    ...(column.key === "name" && {
      cell: ({ name }: Depot) => <CoveringLink to="/design">{name}</CoveringLink>,
    }),
  }));
  return (
    <DataTable
      caption="Depots"
      columns={linked}
      rows={order.descending ? rows.reverse() : rows}
      rowKey={({ id }) => id}
      rowLinks
    />
  );
}

function Ticked() {
  return (
    <form method="get" className="grid justify-items-start gap-3">
      <div className="w-full">
        <DataTable
          caption="Depots to be told"
          captionHidden
          columns={columns}
          rows={depots}
          rowKey={({ id }) => id}
          selection={{
            name: "depot",
            value: ({ id }) => id,
            label: ({ name }) => `Choose ${name}`,
            labelAll: "Choose all",
            isChosen: ({ id }) => id === "harbour",
          }}
        />
      </div>
      <Button type="button">Tell them</Button>
    </form>
  );
}
