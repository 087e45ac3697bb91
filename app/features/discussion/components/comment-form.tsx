import { Form, useFetcher, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { newId } from "#app/core/ids.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useSentForm } from "#app/ui/form/use-sent-form.ts";
import { Field } from "#app/ui/field.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { MarkdownEditor } from "#app/ui/markdown-editor.tsx";
import { commentLimit } from "../comment.ts";
import { commentKey } from "../comment-key.ts";

interface CommentFormProps {
  /** The subject's page; the form is sent to `{at}/comments`. */
  at: string;
  answerTo: string;
  /** Makes sending twice harmless. */
  newCommentId: string;
  refused: RefusedForm | undefined;
  cancelTo: string;
  /** Whether it may be an official answer. */
  official: boolean;
  /** What the text begins with. */
  text?: string;
}

/** A comment on a page of its own. */
export function CommentForm({
  at,
  answerTo,
  newCommentId,
  refused,
  cancelTo,
  official,
  text,
}: CommentFormProps) {
  const t = useT();
  const to = `${at}/comments`;
  const form = useRef<HTMLFormElement>(null);
  const { keep } = useKeptForm(form, commentKey(to, answerTo), refused !== undefined);
  const pending = useNavigation().formAction?.startsWith(to) ?? false;
  return (
    <Form ref={form} method="post" action={to} noValidate onInput={keep}>
      <Fields
        answerTo={answerTo}
        newCommentId={newCommentId}
        refused={refused}
        official={official}
        text={text}
        id="source"
      >
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

/** A quotation to be put into a form; each one anew, so that the same can be quoted twice. */
export interface Quoted {
  readonly text: string;
}

interface InlineFormProps extends Omit<CommentFormProps, "refused" | "cancelTo" | "text"> {
  quoted?: Quoted | undefined;
  onSent?: () => void;
  cancel?: ReactNode;
  takesFocus?: boolean;
}

/** A comment at the place where it will stand; the page stays, and shows it at once. */
export function InlineCommentForm({
  at,
  answerTo,
  newCommentId: firstId,
  official,
  quoted,
  onSent,
  cancel,
  takesFocus,
}: InlineFormProps) {
  const t = useT();
  const fetcher = useFetcher<RefusedForm>();
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { keep } = useKeptForm(form, commentKey(`${at}/comments`, answerTo));
  const sent = useRef("");
  // The page is read again while one types; the text and its id must outlast that.
  const [newCommentId, setNewCommentId] = useState(firstId);
  const { pending, refused } = useSentForm(fetcher, () => {
    // What was typed since stays.
    if (field.current?.value === sent.current) write(field.current, "");
    for (const box of form.current?.querySelectorAll<HTMLInputElement>(":checked") ?? [])
      box.checked = false;
    keep();
    setNewCommentId(newId());
    onSent?.();
  });
  useEffect(() => {
    if (!quoted || !field.current) return;
    const before = field.current.value.trimEnd();
    write(field.current, `${before}${before && "\n\n"}${quoted.text}`);
    field.current.focus();
  }, [quoted]);
  const id = answerTo === "" ? "new-comment" : `answer-${answerTo}`;
  return (
    <fetcher.Form
      ref={form}
      method="post"
      action={`${at}/comments`}
      noValidate
      onInput={keep}
      onSubmit={() => {
        sent.current = field.current?.value ?? "";
      }}
    >
      <Fields
        field={field}
        answerTo={answerTo}
        newCommentId={newCommentId}
        refused={refused}
        written={fetcher.data}
        official={official}
        id={id}
        takesFocus={takesFocus}
      >
        <Button variant="primary" pending={pending}>
          {t(pending ? "discussion.sending" : "discussion.send")}
        </Button>
        {cancel}
      </Fields>
    </fetcher.Form>
  );
}

/** As if it had been written by hand, so that whoever counts its characters hears of it. */
function write(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

interface FieldsProps extends Pick<
  CommentFormProps,
  "answerTo" | "newCommentId" | "refused" | "official"
> {
  /** The refusal that the field was last written anew for; once the form is taken, it is not written anew for that. */
  written?: RefusedForm | undefined;
  text?: string | undefined;
  id: string;
  field?: RefObject<HTMLTextAreaElement>;
  takesFocus?: boolean | undefined;
  children: ReactNode;
}

function Fields({
  answerTo,
  newCommentId,
  refused,
  written,
  official,
  text = "",
  id,
  field,
  takesFocus = false,
  children,
}: FieldsProps) {
  const t = useT();
  const answers = useAnswers(refused, { source: text });
  useEffect(() => {
    if (takesFocus) field?.current?.focus();
  }, [takesFocus, field]);
  return (
    <Stack gap="tight">
      <Mistakes
        answers={{ ...answers, mistakes: answers.mistakes.map((one) => ({ ...one, fieldId: id })) }}
      />
      <input type="hidden" name="answerTo" value={answerTo} />
      <input type="hidden" name="commentId" value={refused?.values["commentId"] ?? newCommentId} />
      <Field
        name="source"
        id={id}
        label={t(answerTo === "" ? "discussion.write" : "discussion.answer")}
        hint={t("discussion.hint")}
        error={answers.error("source")}
      >
        {(control) => (
          <MarkdownEditor
            {...control}
            ref={field}
            rows={3}
            limit={commentLimit}
            key={(written ?? refused)?.values["commentId"]}
            defaultValue={answers.value("source")}
          />
        )}
      </Field>
      {official && (
        <Checkbox
          name="official"
          id={`${id}-official`}
          value="yes"
          label={t("discussion.officialBox")}
          hint={t("discussion.officialHint")}
          defaultChecked={answers.value("official") === "yes"}
        />
      )}
      <div className="mt-1 flex flex-wrap gap-2">{children}</div>
    </Stack>
  );
}
