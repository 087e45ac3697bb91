import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { announce } from "../announcements.ts";
import { useLanguage, useT } from "../language/language.tsx";
import { choicesFor, type Choice } from "./choices.ts";
import { findTrigger, type Trigger } from "./find-trigger.ts";
import { PeopleSource } from "./people-source.ts";
import { runEdit } from "./run-edit.ts";

/** Suggestions that are open under the caret. */
export interface Offer {
  readonly trigger: Trigger;
  readonly choices: readonly Choice[];
  readonly active: number;
}

/** Follows what is typed into a field and offers what it may mean; the keyboard stays in the field. */
export function useCompletion(field: HTMLTextAreaElement) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const looking = useRef<AbortController | null>(null);
  const waved = useRef(-1);
  const find = useFind();
  const close = useCallback(() => {
    looking.current?.abort();
    setOffer(null);
  }, []);
  const look = useCallback(() => {
    const trigger = triggerIn(field);
    if (trigger === null) waved.current = -1;
    if (trigger === null || trigger.from === waved.current) {
      close();
      return;
    }
    looking.current?.abort();
    const { signal } = (looking.current = new AbortController());
    find(trigger, signal).then(
      (choices) => {
        if (!signal.aborted) setOffer(worthShowing(trigger, choices));
      },
      () => {
        // A list that cannot be fetched is missed by nobody who goes on typing.
        if (!signal.aborted) setOffer(null);
      },
    );
  }, [field, find, close]);
  const take = useCallback(
    (choice: Choice) => {
      const trigger = triggerIn(field);
      if (trigger) runEdit(field, choice.edit(field.value, trigger.from, field.selectionStart));
      close();
    },
    [field, close],
  );
  const onKey = useKeys(offer, { setOffer, take, dismiss });
  function dismiss() {
    waved.current = offer?.trigger.from ?? -1;
    close();
  }
  useEffect(() => {
    field.addEventListener("input", look);
    field.addEventListener("click", look);
    field.addEventListener("blur", close);
    return () => {
      field.removeEventListener("input", look);
      field.removeEventListener("click", look);
      field.removeEventListener("blur", close);
    };
  }, [field, look, close]);
  useAnnounced(offer);
  return { offer, take, onKey };
}

function triggerIn(field: HTMLTextAreaElement): Trigger | null {
  if (field.selectionStart !== field.selectionEnd) return null;
  return findTrigger(field.value, field.selectionStart);
}

function useFind() {
  const language = useLanguage();
  const searchPeople = useContext(PeopleSource);
  return useCallback(
    (trigger: Trigger, signal: AbortSignal) =>
      choicesFor(trigger, { language, searchPeople }, signal),
    [language, searchPeople],
  );
}

/** That nobody has such a name is worth a word; that it goes on with a second one is not. */
function worthShowing(trigger: Trigger, choices: readonly Choice[]): Offer | null {
  const isName = trigger.kind === "person" && !trigger.query.includes(" ");
  return choices.length > 0 || isName ? { trigger, choices, active: 0 } : null;
}

interface Moves {
  readonly setOffer: (offer: Offer) => void;
  readonly take: (choice: Choice) => void;
  readonly dismiss: () => void;
}

/** Returns what handles a key while suggestions are open, and says whether it did. */
function useKeys(offer: Offer | null, { setOffer, take, dismiss }: Moves) {
  return (event: KeyboardEvent): boolean => {
    if (!offer || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const { choices, active } = offer;
    const choice = choices[active];
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === "Escape") dismiss();
    else if (!choice) return false;
    else if (step !== undefined)
      setOffer({ ...offer, active: (active + step + choices.length) % choices.length });
    else if (event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) take(choice);
    else return false;
    event.preventDefault();
    // Escape closes the suggestions, not the dialog around them.
    event.stopPropagation();
    return true;
  };
}

function useAnnounced(offer: Offer | null): void {
  const t = useT();
  const count = offer?.choices.length;
  useEffect(() => {
    if (count !== undefined) announce(t("editor.found", { count }), "suggestions");
  }, [count, t]);
}
