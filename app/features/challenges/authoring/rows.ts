/**
 * Lists in a form: rows whose fields are called `list.row.field`, in the order in which they come. What a button does
 * to a list is done here, in the browser and, without JavaScript, on the server alike.
 */
export type Fields = Readonly<Record<string, string>>;

export type RowAct =
  | { readonly act: "add"; readonly list: string; readonly id: string; readonly blank: Fields }
  | { readonly act: "remove"; readonly list: string; readonly id: string }
  | { readonly act: "up" | "down"; readonly list: string; readonly id: string };

/** The name of a row's field, which is also the id of its control. */
export function fieldName(list: string, row: string, field: string): string {
  return `${list}.${row}.${field}`;
}

/** The rows of a list, in the order of the form. */
export function rowsIn(fields: Fields, list: string): string[] {
  const ids = Object.keys(fields).flatMap((name) => {
    const [of, id, field] = name.split(".");
    return of === list && id !== undefined && id !== "" && field !== undefined ? [id] : [];
  });
  return [...new Set(ids)];
}

/** The fields after a button has done its work; a row that is not there, or cannot go further, changes nothing. */
export function afterAct(fields: Fields, act: RowAct): Fields {
  if (act.act === "add") return { ...fields, ...rowOf(act.list, act.id, act.blank) };
  if (act.act === "remove") return without(fields, act.list, act.id);
  return moved(fields, act.list, { id: act.id, step: act.act === "up" ? -1 : 1 });
}

function rowOf(list: string, id: string, blank: Fields): Fields {
  return Object.fromEntries(
    Object.entries(blank).map(([field, value]) => [fieldName(list, id, field), value]),
  );
}

function without(fields: Fields, list: string, id: string): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !name.startsWith(`${list}.${id}.`)),
  );
}

function moved(
  fields: Fields,
  list: string,
  { id, step }: { readonly id: string; readonly step: 1 | -1 },
): Fields {
  const rows = rowsIn(fields, list);
  // Criteria of several phases are one list; each moves among those of its own.
  const group = (row: string) => fields[fieldName(list, row, "phase")];
  const peers = rows.filter((row) => group(row) === group(id));
  const other = peers[peers.indexOf(id) + step];
  if (!peers.includes(id) || other === undefined) return fields;
  const order = rows.map((row) => (row === id ? other : row === other ? id : row));
  const inRow = (row: string) => (name: string) => name.startsWith(`${list}.${row}.`);
  const names = Object.keys(fields);
  const outside = names.filter((name) => !rows.some((row) => inRow(row)(name)));
  const sorted = [...outside, ...order.flatMap((row) => names.filter(inRow(row)))];
  return Object.fromEntries(sorted.map((name) => [name, fields[name] ?? ""]));
}
