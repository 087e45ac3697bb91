/** The suggestions under the caret. The field keeps the focus and points to the one that Enter takes. */
import { useEffect, useId, useLayoutEffect, useRef, type RefObject } from "react";
import { Avatar } from "../avatar.tsx";
import { classNames } from "../class-names.ts";
import { useT } from "../language/language.tsx";
import { caretPlace } from "./caret-place.ts";
import type { Choice } from "./choices.ts";
import { popupPlace } from "./popup-place.ts";
import type { Offer } from "./use-completion.ts";

interface SuggestionsProps {
  field: HTMLTextAreaElement;
  offer: Offer;
  onTake: (choice: Choice) => void;
}

/** A list beside what is being typed. */
export function Suggestions({ field, offer, onTake }: SuggestionsProps) {
  const t = useT();
  const id = useId();
  const popup = useRef<HTMLDivElement>(null);
  const { choices, active, trigger } = offer;
  usePlace(popup, field, offer);
  useOwner(field, id, choices.length > 0 ? `${id}-${String(active)}` : null);
  return (
    <div
      ref={popup}
      className="fixed start-0 top-0 z-40 w-80 max-w-[calc(100vw-1rem)] rounded-md border border-line-strong bg-raised py-1 shadow-float"
    >
      {choices.length === 0 && (
        <p className="px-3 py-2 text-sm text-ink-muted">{t("editor.nobody")}</p>
      )}
      <div
        id={id}
        role="listbox"
        aria-label={t(trigger.kind === "emoji" ? "editor.emoji" : "editor.people")}
        className="max-h-72 overflow-y-auto"
      >
        {choices.map((choice, index) => (
          <Option
            key={choice.id}
            id={`${id}-${String(index)}`}
            choice={choice}
            selected={index === active}
            onTake={onTake}
          />
        ))}
      </div>
    </div>
  );
}

interface OptionProps {
  id: string;
  choice: Choice;
  selected: boolean;
  onTake: (choice: Choice) => void;
}

function Option({ id, choice, selected, onTake }: OptionProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) place.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    // The keyboard is in the field, which handles it.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={place}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={classNames(
        "flex min-h-11 cursor-pointer items-center gap-3 border-s-4 px-3 py-1 sm:min-h-9",
        selected
          ? "border-accent bg-accent-soft text-accent-ink"
          : "border-transparent hover:bg-sunken",
      )}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onTake(choice);
      }}
    >
      {choice.symbol === null ? (
        <Avatar name={choice.label} size="small" />
      ) : (
        <span aria-hidden="true" className="w-6 text-center text-lg">
          {choice.symbol}
        </span>
      )}
      <span className="min-w-0 flex-1">
        <span className="block truncate">{choice.label}</span>
        {choice.symbol === null && (
          <span className="block truncate text-xs text-ink-muted">{choice.detail}</span>
        )}
      </span>
      {choice.symbol !== null && (
        <span className="max-w-2/5 truncate text-xs text-ink-muted">{choice.detail}</span>
      )}
    </div>
  );
}

/** Keeps the popup at the caret while page and window move. */
function usePlace(popup: RefObject<HTMLElement>, field: HTMLTextAreaElement, offer: Offer): void {
  const { from } = offer.trigger;
  useLayoutEffect(() => {
    const place = () => {
      if (popup.current) put(popup.current, field, from);
    };
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, [popup, field, from, offer.choices]);
}

function put(popup: HTMLElement, field: HTMLTextAreaElement, from: number): void {
  const seen = window.visualViewport;
  const view = {
    width: document.documentElement.clientWidth,
    // A phone's keyboard covers the rest.
    height: seen ? seen.offsetTop + seen.height : window.innerHeight,
  };
  const rightToLeft = getComputedStyle(field).direction === "rtl";
  const size = { width: popup.offsetWidth, height: popup.offsetHeight };
  const { top, left } = popupPlace(caretPlace(field, from), size, view, rightToLeft);
  // Physical, like the window's coordinates.
  Object.assign(popup.style, { top: `${String(top)}px`, left: `${String(left)}px`, right: "auto" });
}

/** A text field may not be a combobox by name, but it may have a list and an active entry of it. */
function useOwner(field: HTMLTextAreaElement, list: string, active: string | null): void {
  useEffect(() => {
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list);
    return () => {
      for (const name of ["aria-autocomplete", "aria-controls", "aria-activedescendant"])
        field.removeAttribute(name);
    };
  }, [field, list]);
  useEffect(() => {
    if (active === null) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", active);
  }, [field, active]);
}
