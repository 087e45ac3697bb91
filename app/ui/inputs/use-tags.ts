import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { announce } from "../announcements.ts";
import { useT } from "../language/language.tsx";
import { addTags, splitTags, type RefusedTag, type TagLimits } from "./tags.ts";

/** The tags of a native input that holds them as a comma list, which is also what a form sends without JavaScript. */
export function useTags(store: RefObject<HTMLInputElement>, limits: TagLimits, standing: string) {
  const t = useT();
  const [tags, setTags] = useState<readonly string[]>(() => splitTags(standing));
  const [refused, setRefused] = useState<RefusedTag | null>(null);
  const latest = useRef(tags);
  const show = useCallback((next: readonly string[]) => {
    latest.current = next;
    setTags(next);
  }, []);
  const write = useCallback(
    (next: readonly string[]) => {
      show(next);
      if (!store.current) return;
      store.current.value = next.join(", ");
      store.current.dispatchEvent(new Event("input", { bubbles: true }));
    },
    [show, store],
  );
  useStanding(store, show);
  const add = useCallback(
    (text: string) => {
      const given = addTags(latest.current, splitTags(text), limits);
      setRefused(given.refused[0] ?? null);
      const added = given.tags.slice(latest.current.length);
      if (added.length === 0) return;
      write(given.tags);
      announce(t("inputs.tagAdded", { tag: added.join(", ") }));
    },
    [limits, write, t],
  );
  const remove = useCallback(
    (tag: string) => {
      setRefused(null);
      write(latest.current.filter((one) => one !== tag));
      announce(t("inputs.tagRemoved", { tag }));
    },
    [write, t],
  );
  return { tags, refused, add, remove };
}

/** Forms put kept text back, and reset their fields, without telling anybody. */
function useStanding(
  store: RefObject<HTMLInputElement>,
  show: (tags: readonly string[]) => void,
): void {
  useEffect(() => {
    const read = () => {
      if (store.current) show(splitTags(store.current.value));
    };
    const later = () => requestAnimationFrame(read);
    const form = store.current?.form;
    const first = later();
    form?.addEventListener("reset", later);
    return () => {
      cancelAnimationFrame(first);
      form?.removeEventListener("reset", later);
    };
  }, [store, show]);
}
