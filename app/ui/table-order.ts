/** The order of a list, as its address tells it: "?sort=name", "?sort=-name" for the other way round. */
export interface TableOrder<Key extends string = string> {
  readonly key: Key;
  readonly descending: boolean;
}

/** What the head of a column needs to lead to the list in its order. */
export interface SortLink {
  readonly to: string;
  /** Undefined while the list is in another column's order. */
  readonly direction: "ascending" | "descending" | undefined;
}

const parameter = "sort";
const places = ["after", "before"];

/** The order an address asks for; the first key, rising, unless it names one of `keys`. */
export function orderFrom<Key extends string>(
  query: URLSearchParams,
  keys: readonly [Key, ...Key[]],
): TableOrder<Key> {
  const wish = query.get(parameter) ?? "";
  const key = keys.find((one) => wish === one || wish === `-${one}`);
  return { key: key ?? keys[0], descending: key !== undefined && wish.startsWith("-") };
}

/** The link of a column's head: to its order, or the other way round where it is the order already. */
export function sortLink(query: URLSearchParams, order: TableOrder, key: string): SortLink {
  const isCurrent = order.key === key;
  const descends = isCurrent && !order.descending;
  const next = new URLSearchParams(query);
  // A place in one order is no place in another.
  for (const place of places) next.delete(place);
  next.set(parameter, `${descends ? "-" : ""}${key}`);
  const direction = order.descending ? "descending" : "ascending";
  return { to: `?${next.toString()}`, direction: isCurrent ? direction : undefined };
}
