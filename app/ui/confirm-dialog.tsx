import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";

import type { RefusedForm } from "#app/core/form.ts";
import ModalDialog from "./aria/modal-dialog.tsx";
import { Button } from "./button.tsx";
import type { Question } from "./confirm-link.tsx";
import { Mistakes, useAnswers } from "./form/answers.tsx";
import { useSentForm } from "./form/use-sent-form.ts";
import { Stack } from "./layout/stack.tsx";

interface ConfirmDialogProps {
  /** Takes the answer. */
  to: string;
  question: Question;
  onClose: () => void;
}

/** Asks, sends the answer, and says why it was refused; the focus begins on the way out. */
export default function ConfirmDialog({ to, question, onClose }: ConfirmDialogProps) {
  const { Form, refused, pending } = useAnswer(onClose);
  const answers = useAnswers(refused);
  const wayOut = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    wayOut.current?.querySelector("button")?.focus();
  }, []);
  return (
    <ModalDialog
      alert
      title={question.title}
      onClose={onClose}
      actions={
        <>
          <Form method="post" action={to} className="contents">
            <Button variant={question.variant ?? "danger"} pending={pending}>
              {question.confirm}
            </Button>
          </Form>
          <span ref={wayOut} className="contents">
            <Button type="button" variant="quiet" onClick={onClose}>
              {question.cancel}
            </Button>
          </span>
        </>
      }
    >
      {(question.text ?? refused) && (
        <Stack>
          <Mistakes answers={answers} />
          <div>{question.text}</div>
        </Stack>
      )}
    </ModalDialog>
  );
}

/** The way to the page that takes the answer. Once it has, the dialog closes; what asked may be gone by then. */
function useAnswer(onClose: () => void) {
  const fetcher = useFetcher<RefusedForm>();
  const sent = useSentForm(fetcher, onClose);
  useEffect(() => focusHeadingWhenLost, []);
  return { Form: fetcher.Form, ...sent };
}

/** After React Aria has tried to give the focus back. */
function focusHeadingWhenLost() {
  setTimeout(() => {
    if (document.activeElement === document.body) document.getElementById("page-title")?.focus();
  }, 100);
}
