import { fieldName, type Fields } from "./rows.ts";

/** The fields of the sponsors with a row for whoever has been chosen besides. */
export function withNewSponsor({ newSponsor = "", ...fields }: Fields): Fields {
  if (newSponsor === "") return fields;
  return { ...fields, [fieldName("sponsors", newSponsor, "costShare")]: "" };
}
