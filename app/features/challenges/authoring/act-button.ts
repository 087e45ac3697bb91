/** What the button that was pressed stands for, as its value says it: "add:phases", "up:prizes:<id>", "next". */
import { blankRow } from "./blank-rows.ts";
import type { Fields, RowAct } from "./rows.ts";

/** A button's value for a row, or for a list. */
export function actValue(act: RowAct["act"], list: string, id = ""): string {
  return `${act}:${list}:${id}`;
}

/** The act that a value stands for; null for buttons that only save. A new row gets the id given. */
export function actOf(value: string, fields: Fields, newRow: string): RowAct | null {
  const [act, list = "", id = ""] = value.split(":");
  if (act === "remove" || act === "up" || act === "down") return { act, list, id };
  if (act !== "add") return null;
  const blank = blankRow(list, fields, id);
  return blank && { act, list, id: newRow, blank };
}
