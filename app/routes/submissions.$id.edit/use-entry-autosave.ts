import { useEffect, useMemo, useState, type RefObject } from "react";
import { oneAtATime } from "#app/core/one-at-a-time.ts";
import type { SavedDraft } from "#app/features/challenges/entering/save-submission.server.ts";
import { forgetForm } from "#app/ui/form/kept-forms.ts";
import { onLeaving } from "#app/ui/form/savers.ts";

export type SaveState = "untouched" | "saving" | "saved" | "failed" | "signedOut" | "overtaken";

/** How long a pause in typing is, in milliseconds. */
const pause = 800;
const retryAfter = 5_000;

interface Autosave {
  readonly id: string;
  /** Under which the browser keeps what the server does not have yet. */
  readonly key: string;
  readonly textVersion: number;
  readonly isOn: boolean;
  readonly hasSaved: (revision: number) => void;
}

/** Saves a draft at each pause in typing; stops where somebody else has written meanwhile, so that nobody's text goes. */
export function useEntryAutosave(form: RefObject<HTMLFormElement>, given: Autosave) {
  const { id, key, textVersion, isOn, hasSaved } = given;
  const [state, setState] = useState<SaveState>("untouched");
  const saving = useMemo(() => new Saving(form, id, key, setState), [form, id, key]);
  useEffect(() => {
    saving.hasSaved = hasSaved;
  });
  useEffect(() => onLeaving(() => saving.saveNow()), [saving]);
  const touch = () => {
    if (isOn) saving.touch();
  };
  return {
    state,
    touch,
    stop: saving.stop,
    isOvertaken: state === "overtaken" || saving.isBehind(textVersion),
  };
}

/** The saving of one draft, for as long as its form stands. */
class Saving {
  hasSaved: (revision: number) => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waits = false;
  private stopped = false;
  private sending: AbortController | undefined;

  constructor(
    private readonly form: RefObject<HTMLFormElement>,
    private readonly id: string,
    private readonly key: string,
    private readonly show: (state: SaveState) => void,
  ) {}

  touch(): void {
    if (this.stopped) return;
    this.waits = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  /** The form is being sent: an older text must not arrive after it. */
  readonly stop = (): void => {
    this.waits = false;
    clearTimeout(this.timer);
    this.sending?.abort();
  };

  async saveNow(): Promise<void> {
    if (this.waits) await this.save();
  }

  /** Whether the page was read again with a text that this form does not show. */
  isBehind(textVersion: number): boolean {
    const held = this.version();
    return held !== null && Number(held.value) < textVersion;
  }

  private readonly save = oneAtATime(async () => {
    clearTimeout(this.timer);
    if (!this.waits || !this.form.current) return;
    this.waits = false;
    this.show("saving");
    const answer = await this.put(new FormData(this.form.current));
    if (typeof answer === "object") this.saved(answer);
    else if (answer !== "stopped") this.failed(answer);
  });

  private saved({ textVersion, revision }: SavedDraft): void {
    const held = this.version();
    if (held) held.value = String(textVersion);
    this.hasSaved(revision);
    if (!this.waits) forgetForm(this.key);
    this.show("saved");
  }

  private failed(answer: "failed" | "signedOut" | "overtaken"): void {
    this.show(answer);
    if (answer === "overtaken") this.stopped = true;
    else {
      this.waits = true;
      this.timer = setTimeout(() => void this.save(), retryAfter);
    }
  }

  private version(): HTMLInputElement | null {
    // On the server there is neither a form nor what its fields are made of.
    if (!this.form.current) return null;
    const held = this.form.current.elements.namedItem("textVersion");
    return held instanceof HTMLInputElement ? held : null;
  }

  private async put(fields: FormData) {
    this.sending = new AbortController();
    const { signal } = this.sending;
    const texts = [...fields].filter(
      (field): field is [string, string] => typeof field[1] === "string",
    );
    try {
      const answer = await fetch(`/api/submissions/${this.id}/draft`, {
        method: "PUT",
        body: new URLSearchParams(texts),
        signal,
      });
      if (answer.status === 401) return "signedOut";
      if (answer.status === 409) return "overtaken";
      // Ours to say what we answer: `server/http/submission-draft.ts`.
      return answer.ok ? ((await answer.json()) as SavedDraft) : "failed";
    } catch {
      return signal.aborted ? "stopped" : "failed";
    }
  }
}
