/**
 * Several short answers as chips. Without JavaScript it is a line in which they stand apart by commas; the same
 * field, hidden then, holds them for the form afterwards.
 */
import * as Cross from "lucide-react/icons/x";
import { useMemo, useRef } from "react";

import { classNames } from "./class-names.ts";
import type { ControlProps } from "./field.tsx";
import { useHydrated } from "./hydrated.ts";
import { Icon } from "./icon.tsx";
import { TagEntry } from "./inputs/tag-entry.tsx";
import type { RefusedTag, TagLimits } from "./inputs/tags.ts";
import { useTags } from "./inputs/use-tags.ts";
import { useT } from "./language/language.tsx";
import { controlLook } from "./text-input.tsx";

export interface TagInputProps extends ControlProps {
  /** A comma list. */
  defaultValue?: string | undefined;
  /** What others have used; anything else may be typed too. */
  suggestions?: readonly string[];
  limit?: number;
  /** Longest tag, in characters. */
  maxLength?: number;
  disabled?: boolean | undefined;
}

/** Chips with a place to type the next one; spread a Field's control into it. */
export function TagInput({
  name,
  defaultValue = "",
  suggestions = [],
  limit = 10,
  maxLength = 40,
  ...control
}: TagInputProps) {
  const hydrated = useHydrated();
  const store = useRef<HTMLInputElement>(null);
  const entry = useRef<HTMLInputElement>(null);
  const limits = useMemo(() => ({ count: limit, length: maxLength }), [limit, maxLength]);
  const { tags, refused, add, remove } = useTags(store, limits, defaultValue);
  const last = tags.at(-1);
  return (
    <div>
      <input
        ref={store}
        type="text"
        name={name}
        defaultValue={defaultValue}
        hidden={hydrated}
        disabled={control.disabled}
        className={classNames(controlLook, "[&[hidden]]:hidden")}
        {...(hydrated ? {} : control)}
      />
      {hydrated && (
        <div className={frame}>
          <Chips
            tags={tags}
            disabled={control.disabled}
            onRemove={(tag) => {
              remove(tag);
              entry.current?.focus();
            }}
          />
          <TagEntry
            {...control}
            ref={entry}
            tags={tags}
            suggestions={suggestions}
            onAdd={add}
            onBack={() => {
              if (last !== undefined) remove(last);
            }}
          />
        </div>
      )}
      {hydrated && <Notice refused={refused} limits={limits} count={tags.length} />}
    </div>
  );
}

const frame =
  "relative flex min-h-11 flex-wrap items-center gap-2 rounded-md border border-line-strong bg-surface px-2 text-ink outline-offset-2 sm:py-1.5 transition-colors hover:border-accent has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-focus has-aria-invalid:border-2 has-aria-invalid:border-danger has-[:disabled]:bg-sunken";

interface ChipsProps {
  tags: readonly string[];
  disabled?: boolean | undefined;
  onRemove: (tag: string) => void;
}

function Chips({ tags, disabled, onRemove }: ChipsProps) {
  const t = useT();
  if (tags.length === 0) return null;
  return (
    <ul className="contents list-none">
      {tags.map((tag) => (
        <li
          key={tag}
          className="flex max-w-full items-center rounded-2xl bg-accent-soft ps-3 text-sm text-accent-ink"
        >
          <span className="min-w-0 py-1 wrap-anywhere">{tag}</span>
          <button
            type="button"
            disabled={disabled}
            aria-label={t("inputs.tagRemove", { tag })}
            className="inline-flex size-11 items-center justify-center rounded-full hover:text-danger disabled:cursor-not-allowed sm:size-8"
            onClick={() => {
              onRemove(tag);
            }}
          >
            <Icon of={Cross} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NoticeProps {
  refused: RefusedTag | null;
  limits: TagLimits;
  count: number;
}

function Notice({ refused, limits, count }: NoticeProps) {
  const t = useT();
  return (
    <div className="mt-1 flex min-h-5 justify-between gap-4 text-sm text-ink-muted">
      <p role="status">{refused && <Refusal refused={refused} limits={limits} />}</p>
      <p className="shrink-0 text-xs">{t("inputs.tagsCount", { count, limit: limits.count })}</p>
    </div>
  );
}

function Refusal({
  refused: { tag, why },
  limits,
}: Pick<NoticeProps, "limits"> & { refused: RefusedTag }) {
  const t = useT();
  if (why === "twice") return t("inputs.tagTwice", { tag });
  if (why === "long") return t("inputs.tagLong", { tag, limit: limits.length });
  return t("inputs.tagsFull", { limit: limits.count });
}
