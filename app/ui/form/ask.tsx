import { Field } from "#app/ui/field.tsx";
import { MarkdownEditor } from "#app/ui/markdown-editor.tsx";
import { Select, type Option } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import type { Answers } from "./answers.tsx";

interface AskProps {
  name: string;
  label: string;
  hint?: string;
  answers: Answers;
}

type AskLineProps = AskProps &
  Pick<InputHTMLAttributes<HTMLInputElement>, "autoComplete" | "type" | "maxLength" | "required">;

/** Asks for one line, with what was typed before and what is wrong with it. */
export function AskLine({ name, label, hint, answers, required = true, ...native }: AskLineProps) {
  return (
    <Field name={name} label={label} hint={hint} error={answers.error(name)} required={required}>
      {(control) => (
        <TextInput
          {...control}
          {...native}
          defaultValue={native.type === "password" ? undefined : answers.value(name)}
        />
      )}
    </Field>
  );
}

type AskChoiceProps = AskProps & { options: readonly Option[]; placeholder?: string };

/** Asks for one out of a list. */
export function AskChoice({ name, label, hint, answers, options, placeholder }: AskChoiceProps) {
  return (
    <Field name={name} label={label} hint={hint} error={answers.error(name)}>
      {(control) => (
        <Select
          {...control}
          options={options}
          placeholder={placeholder}
          defaultValue={answers.value(name)}
        />
      )}
    </Field>
  );
}

type AskTextProps = AskProps &
  Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, "rows" | "required">;

/** Asks for several lines, with what was typed before and what is wrong with it. */
export function AskText({ name, label, hint, answers, required = true, rows }: AskTextProps) {
  return (
    <Field name={name} label={label} hint={hint} error={answers.error(name)} required={required}>
      {(control) => <TextArea {...control} rows={rows} defaultValue={answers.value(name)} />}
    </Field>
  );
}

type AskMarkdownProps = AskTextProps & {
  /** Longest answer, in characters. */
  limit: number;
};

/** Asks for several lines of Markdown, with tools for writing it and a preview. */
export function AskMarkdown({
  name,
  label,
  hint,
  answers,
  required = true,
  rows,
  limit,
}: AskMarkdownProps) {
  return (
    <Field name={name} label={label} hint={hint} error={answers.error(name)} required={required}>
      {(control) => (
        <MarkdownEditor {...control} rows={rows} limit={limit} defaultValue={answers.value(name)} />
      )}
    </Field>
  );
}
