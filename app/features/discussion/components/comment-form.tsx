import { Form, useFetcher, useNavigation } from "@remix-run/react";
import { useEffect, useRef, type ReactNode } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Field } from "#app/ui/field.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextArea } from "#app/ui/text-area.tsx";

interface CommentFormProps {
  /** The subject's page; the form is sent to `{at}/comments`. */
  at: string;
  answerTo: string;
  /** Makes sending twice harmless. */
  newCommentId: string;
  refused: RefusedForm | undefined;
  cancelTo: string;
}

/** A comment on a page of its own. */
export function CommentForm({ at, answerTo, newCommentId, refused, cancelTo }: CommentFormProps) {
  const t = useT();
  const pending = useNavigation().formAction?.startsWith(`${at}/comments`) ?? false;
  return (
    <Form method="post" action={`${at}/comments`} noValidate>
      <Fields answerTo={answerTo} newCommentId={newCommentId} refused={refused} id="source">
        <Button variant="primary" pending={pending}>
          {t(pending ? "discussion.sending" : "discussion.send")}
        </Button>
        <ButtonLink to={cancelTo} variant="quiet">
          {t("discussion.cancel")}
        </ButtonLink>
      </Fields>
    </Form>
  );
}

interface InlineFormProps extends Omit<CommentFormProps, "refused" | "cancelTo"> {
  onSent?: () => void;
  cancel?: ReactNode;
  autoFocus?: boolean;
}

/** A comment at the place where it will stand; the page stays, and shows it at once. */
export function InlineCommentForm({
  at,
  answerTo,
  newCommentId,
  onSent,
  cancel,
  autoFocus,
}: InlineFormProps) {
  const t = useT();
  const fetcher = useFetcher<RefusedForm>();
  const form = useRef<HTMLFormElement>(null);
  const pending = fetcher.state !== "idle";
  const refused = fetcher.data;
  const sent = useRef(false);
  useEffect(() => {
    if (pending) sent.current = true;
    else if (sent.current) {
      sent.current = false;
      if (refused) return;
      form.current?.reset();
      onSent?.();
    }
  }, [pending, refused, onSent]);
  const id = answerTo === "" ? "new-comment" : `answer-${answerTo}`;
  return (
    <fetcher.Form ref={form} method="post" action={`${at}/comments`} noValidate>
      <Fields
        answerTo={answerTo}
        newCommentId={newCommentId}
        refused={refused}
        id={id}
        autoFocus={autoFocus}
      >
        <Button variant="primary" pending={pending}>
          {t(pending ? "discussion.sending" : "discussion.send")}
        </Button>
        {cancel}
      </Fields>
    </fetcher.Form>
  );
}

interface FieldsProps extends Pick<CommentFormProps, "answerTo" | "newCommentId" | "refused"> {
  id: string;
  autoFocus?: boolean | undefined;
  children: ReactNode;
}

function Fields({ answerTo, newCommentId, refused, id, autoFocus = false, children }: FieldsProps) {
  const t = useT();
  const answers = useAnswers(refused);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  return (
    <Stack gap="tight">
      <Mistakes
        answers={{ ...answers, mistakes: answers.mistakes.map((one) => ({ ...one, fieldId: id })) }}
      />
      <input type="hidden" name="answerTo" value={answerTo} />
      <input type="hidden" name="commentId" value={newCommentId} />
      <Field
        name="source"
        id={id}
        label={t(answerTo === "" ? "discussion.write" : "discussion.answer")}
        hint={t("discussion.hint")}
        error={answers.error("source")}
      >
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            rows={3}
            key={refused?.values["commentId"]}
            defaultValue={answers.value("source")}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">{children}</div>
    </Stack>
  );
}
