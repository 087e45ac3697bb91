/** What a refused form says first: every mistake, each a link to its field. */
import { useEffect, useRef } from "react";

import { goTo } from "./go-to.ts";

/** A mistake and the id of the control it is about; without one it concerns the whole form. */
export interface FormMistake {
  fieldId?: string | undefined;
  message: string;
}

export interface ErrorSummaryProps {
  title: string;
  mistakes: readonly FormMistake[];
}

/** Renders nothing without mistakes; takes the focus whenever the list changes. */
export function ErrorSummary({ title, mistakes }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (mistakes.length > 0) box.current?.focus();
  }, [mistakes]);
  if (mistakes.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
      className="rounded-md border-2 border-danger bg-surface p-4 sm:p-5"
    >
      <h2 id="error-summary-title" className="mb-2 text-lg">
        {title}
      </h2>
      <ul className="grid gap-1">
        {mistakes.map(({ fieldId, message }) => (
          <li key={`${fieldId ?? ""}:${message}`} className="font-semibold text-danger">
            {fieldId ? <MistakeLink fieldId={fieldId} message={message} /> : message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function MistakeLink({ fieldId, message }: { fieldId: string; message: string }) {
  return (
    <a
      href={`#${fieldId}`}
      onClick={goTo(fieldId)}
      className="inline-block py-0.5 underline hover:decoration-2"
    >
      {message}
    </a>
  );
}
