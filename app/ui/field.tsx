/** One question of a form: label, hint, control and error, tied together for screen readers. */
import * as Alert from "lucide-react/icons/circle-exclamation-point";
import type { ReactNode } from "react";

import { Icon } from "./icon.tsx";

/** What a control inside a Field must carry; spread it: `<TextInput {...control} />`. */
export interface ControlProps {
  id: string;
  name: string;
  required: boolean;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldProps {
  /** Also the control's id unless `id` is given; error summaries link to it. */
  name: string;
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean | undefined;
  /** Word after the label, such as "optional". */
  mark?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

/** Lays out a labelled control; hint and error ids are `{id}-hint` and `{id}-error`. */
export function Field({
  name,
  id = name,
  label,
  hint,
  error,
  required,
  mark,
  children,
}: FieldProps) {
  return (
    <div className={error ? "border-s-4 border-danger ps-4" : undefined}>
      <label id={`${id}-label`} htmlFor={id} className="mb-1 block font-semibold">
        {label} <Mark text={mark} />
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children(controlProps({ id, name, hint, error, required }))}
    </div>
  );
}

/** The explanation above a control. */
export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  if (!hint) return null;
  return (
    <p id={`${id}-hint`} className="mb-2 max-w-[60ch] text-sm text-ink-muted">
      {hint}
    </p>
  );
}

/** What is wrong with the answer and how to put it right. */
export function FieldError({ id, error }: { id: string; error?: ReactNode }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="mb-2 flex items-start gap-1.5 font-semibold text-danger">
      <Icon of={Alert} className="mt-0.5" />
      <span>{error}</span>
    </p>
  );
}

/** The ids that describe a control, for `aria-describedby`; undefined when there are none. */
export function describedBy(id: string, hint: ReactNode, error: ReactNode): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The word beside a label that says whether an answer is needed. */
export function Mark({ text }: { text?: string | undefined }) {
  return text ? <span className="text-sm font-normal text-ink-muted">({text})</span> : null;
}

function controlProps({
  id,
  name,
  hint,
  error,
  required = false,
}: Pick<FieldProps, "name" | "hint" | "error" | "required"> & { id: string }): ControlProps {
  return {
    id,
    name,
    required,
    "aria-describedby": describedBy(id, hint, error),
    "aria-invalid": error ? true : undefined,
  };
}
