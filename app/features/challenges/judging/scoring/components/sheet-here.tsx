import { useOutletContext } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { TooLate } from "#app/ui/form/too-late.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { OwnMarks, type OwnMarksProps } from "./own-marks.tsx";
import { SheetForm, type SheetFormProps } from "./sheet-form.tsx";

/** What the page of a scoring sheet gives the addresses at which it is shown, saved and completed. */
export interface SheetPlace
  extends Omit<SheetFormProps, "refused" | "sheet" | "own">, OwnMarksProps {
  /** Whether there is nothing more to fill in. */
  readonly isClosed: boolean;
}

/** The sheet to fill in, with what was refused of it at this address; once it is closed, the marks that count. */
export function SheetHere({ refused }: { readonly refused?: RefusedForm | undefined }) {
  const { isClosed, total, ...open } = useOutletContext<SheetPlace>();
  const fields = useWrittenFields(open.sheet);
  if (!isClosed) return <SheetForm key={open.name} {...open} refused={refused} />;
  return (
    <div className="grid gap-6">
      {refused && <TooLate refused={refused} fields={fields} />}
      <OwnMarks sheet={open.sheet} own={open.own} total={total} />
    </div>
  );
}

function useWrittenFields({ criteria }: SheetPlace["sheet"]) {
  const t = useT();
  return criteria.flatMap(({ id, title }) => [
    { name: `score-${id}`, label: title },
    { name: `comment-${id}`, label: t("scoring.commentOn", { criterion: title }) },
  ]);
}
