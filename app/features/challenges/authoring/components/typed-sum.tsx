import { useEffect, useRef, useState } from "react";
import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import { wholeIn } from "../numbers.ts";
import { fieldName, rowsIn, type Fields } from "../rows.ts";
import { typedIn } from "./typed-in.ts";

interface TypedSumProps {
  list: string;
  field: string;
  /** Says `sum`, which is to be 100. */
  words: MessageKey;
  standing: Fields;
  /** Counts only rows of this phase. */
  phase?: string;
}

/** What the numbers of a list come to, as one types. */
export function TypedSum({ standing, words, ...of }: TypedSumProps) {
  const t = useT();
  const { place, value: sum } = useTyped(standing, (fields) => sumIn(fields, of));
  return (
    <p
      ref={place}
      className={sum === 100 ? "font-semibold text-success-ink" : "font-semibold text-ink-muted"}
    >
      {t(words, { sum })}
    </p>
  );
}

/** What is computed from the form in which an element stands: anew at every key, from `standing` before. */
export function useTyped<Value>(standing: Fields, compute: (fields: Fields) => Value) {
  const place = useRef<HTMLParagraphElement>(null);
  const [fields, setFields] = useState<Fields>(standing);
  useEffect(() => {
    setFields(standing);
    const form = place.current?.closest("form");
    if (!form) return;
    const read = () => {
      setFields(typedIn(form));
    };
    form.addEventListener("input", read);
    return () => {
      form.removeEventListener("input", read);
    };
  }, [standing]);
  return { place, value: compute(fields) };
}

function sumIn(fields: Fields, { list, field, phase }: Omit<TypedSumProps, "standing" | "words">) {
  return rowsIn(fields, list)
    .filter((row) => phase === undefined || fields[fieldName(list, row, "phase")] === phase)
    .reduce((sum, row) => sum + (wholeIn(fields[fieldName(list, row, field)] ?? "") ?? 0), 0);
}
