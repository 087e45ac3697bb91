import { useEffect, useState } from "react";
import type { SimilarIdea } from "#app/features/search/similar.ts";
import { announce } from "#app/ui/announcements.ts";
import { useT } from "#app/ui/language/language.tsx";

export interface Similar {
  /** Null until a title has been compared. */
  readonly ideas: readonly SimilarIdea[] | null;
  readonly failed: boolean;
}

/** How long a pause in typing is, in milliseconds. */
const pause = 400;
const nothingYet: Similar = { ideas: null, failed: false };

/** The ideas that look like the one being written in this form, asked for at each pause in typing. */
export function useSimilar(formId: string): Similar {
  const t = useT();
  const [similar, setSimilar] = useState<Similar>(nothingYet);
  const count = similar.ideas?.length ?? 0;
  useEffect(() => comparing(formId, setSimilar), [formId]);
  useEffect(() => {
    if (count > 0) announce(t("search.similarCount", { count }), "similar ideas");
  }, [count, t]);
  return similar;
}

function comparing(formId: string, show: (similar: Similar) => void): () => void {
  let [asked, timer] = ["", setTimeout(() => undefined)];
  let asking = new AbortController();
  const read = () => {
    const address = addressOf(formId);
    if (address === asked) return;
    asked = address;
    asking.abort();
    clearTimeout(timer);
    asking = new AbortController();
    const { signal } = asking;
    timer = setTimeout(() => void ask(address, signal, show), pause);
  };
  read();
  document.addEventListener("input", read);
  return () => {
    document.removeEventListener("input", read);
    clearTimeout(timer);
    asking.abort();
  };
}

/** Empty while there is no title. */
function addressOf(formId: string): string {
  const form = document.getElementById(formId);
  if (!(form instanceof HTMLFormElement)) return "";
  const field = (name: string, most: number) => {
    const value = new FormData(form).get(name);
    return typeof value === "string" ? value.trim().slice(0, most) : "";
  };
  const title = field("title", 200);
  if (title.length < 3) return "";
  const text = field("problem", 1_000);
  return `/api/ideas/similar?${new URLSearchParams({ title, text, except: field("draftId", 36) }).toString()}`;
}

async function ask(address: string, signal: AbortSignal, show: (similar: Similar) => void) {
  if (address === "") {
    show(nothingYet);
    return;
  }
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(String(response.status));
    // Our own handler's answer.
    const ideas = (await response.json()) as SimilarIdea[];
    if (!signal.aborted) show({ ideas, failed: false });
  } catch {
    if (!signal.aborted) show({ ideas: null, failed: true });
  }
}
