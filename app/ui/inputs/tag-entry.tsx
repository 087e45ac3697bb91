import {
  forwardRef,
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
} from "react";
import { announce } from "../announcements.ts";
import { classNames } from "../class-names.ts";
import type { ControlProps } from "../field.tsx";
import { useT } from "../language/language.tsx";
import { matchTags } from "./tags.ts";

interface TagEntryProps extends Omit<ControlProps, "name"> {
  tags: readonly string[];
  suggestions: readonly string[];
  disabled?: boolean | undefined;
  onAdd: (text: string) => void;
  /** Backspace where nothing is typed. */
  onBack: () => void;
}

/** The line for the next tag, with what may be meant under it. */
export const TagEntry = forwardRef<HTMLInputElement, TagEntryProps>(function TagEntry(
  { tags, suggestions, onAdd, onBack, required, ...control },
  ref,
) {
  const t = useT();
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(-1);
  const [shown, setShown] = useState(false);
  const choices = shown ? matchTags(suggestions, tags, text) : [];
  const open = choices.length > 0;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  useCountSaid(choices.length, shown && text !== "" && suggestions.length > 0);
  const type = (next: string) => {
    setText(next);
    setActive(-1);
    setShown(true);
  };
  const take = (what: string) => {
    onAdd(what);
    type("");
  };
  const move = (step: number) => {
    // One place more than there are choices: what was typed itself.
    setActive(((active + 1 + step + choices.length + 1) % (choices.length + 1)) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Backspace" && text === "") onBack();
    else if (event.key === "Enter" || (event.key === "," && text.trim() !== ""))
      take(choices[active] ?? text);
    else if (event.key === "ArrowDown" && open) move(1);
    else if (event.key === "ArrowUp" && open) move(-1);
    else if (event.key === "Escape" && open) setShown(false);
    else return;
    if (event.key !== "Backspace") event.preventDefault();
    if (event.key === "Escape") event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!/[,;\n\t]/.test(pasted)) return;
    event.preventDefault();
    take(`${text},${pasted}`);
  };
  return (
    <>
      <input
        {...control}
        ref={ref}
        type="text"
        role="combobox"
        aria-required={required || undefined}
        aria-expanded={open}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${String(active)}`}
        autoComplete="off"
        value={text}
        className="min-h-11 min-w-32 sm:min-h-8 flex-1 rounded-sm bg-transparent px-1 text-base outline-transparent disabled:cursor-not-allowed"
        onChange={(event) => {
          type(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => {
          if (text.trim() === "") setShown(false);
          else take(text);
        }}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t("inputs.tagSuggestions")}
        hidden={!open}
        className="absolute inset-x-0 top-full z-40 mt-1 max-h-72 overflow-y-auto rounded-md border border-line-strong bg-raised py-1 shadow-float [&[hidden]]:hidden"
      >
        {choices.map((choice, index) => (
          // The keyboard is in the field, which handles it.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={choice}
            id={`${id}-${String(index)}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classNames(
              "flex min-h-11 cursor-pointer items-center border-s-4 px-3 sm:min-h-9",
              index === active
                ? "border-accent bg-accent-soft text-accent-ink"
                : "border-transparent hover:bg-sunken",
            )}
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              take(choice);
            }}
          >
            {choice}
          </div>
        ))}
      </div>
    </>
  );
});

function useCountSaid(count: number, typing: boolean): void {
  const t = useT();
  useEffect(() => {
    if (typing) announce(t("inputs.tagsFound", { count }), "suggestions");
  }, [count, typing, t]);
}
