import { useOutletContext } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { SheetForm, type SheetFormProps } from "./sheet-form.tsx";

/** What the page of a scoring sheet gives the addresses at which it is shown, saved and completed. */
export type OpenSheet = Omit<SheetFormProps, "refused">;

/** The sheet to fill in, with what was refused of it at this address. */
export function OpenSheetForm({ refused }: { readonly refused?: RefusedForm | undefined }) {
  const open = useOutletContext<OpenSheet>();
  return <SheetForm key={open.name} {...open} refused={refused} />;
}
