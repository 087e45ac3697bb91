import { useEffect, useMemo, useState, type FormEvent, type RefObject } from "react";
import { oneAtATime } from "#app/core/one-at-a-time.ts";
import type { RefusedForm } from "#app/core/form.ts";
import type { SavedDraft } from "#app/features/challenges/entering/save-submission.server.ts";
import { forgetForm } from "#app/ui/form/kept-forms.ts";
import { onLeaving } from "#app/ui/form/savers.ts";

export type SaveState = "untouched" | "saving" | "saved" | "failed" | "signedOut" | "overtaken";

/** How long a pause in typing is, in milliseconds. */
const pause = 800;
const retryAfter = 5_000;
const patience = 10_000;

interface Autosave {
  readonly id: string;
  /** Under which the browser keeps what the server does not have yet. */
  readonly key: string;
  readonly textVersion: number;
  readonly isOn: boolean;
  /** What the server refused last of what the form itself has sent. */
  readonly refused: RefusedForm | undefined;
  readonly hasSaved: (revision: number) => void;
}

/** Saves a draft at each pause in typing; stops where somebody else has written meanwhile, so that nobody's text goes. */
export function useEntryAutosave(form: RefObject<HTMLFormElement>, given: Autosave) {
  const { id, key, textVersion, isOn, refused, hasSaved } = given;
  const [state, setState] = useState<SaveState>("untouched");
  const [version, setVersion] = useState(textVersion);
  const saving = useMemo(
    () => new Saving(form, id, key, { state: setState, version: setVersion }),
    [form, id, key],
  );
  useEffect(() => {
    saving.hasSaved = hasSaved;
  });
  useEffect(() => {
    saving.readAgain(textVersion);
  }, [saving, textVersion]);
  useEffect(() => {
    if (refused) saving.wasRefused(isOn);
  }, [saving, refused, isOn]);
  useEffect(() => onLeaving(() => saving.saveNow()), [saving]);
  const touch = () => {
    if (isOn) saving.touch();
  };
  return {
    state,
    /** Of the text that the form shows, which is its hidden field. */
    version,
    touch,
    beforeSending: saving.beforeSending,
    isOvertaken: state === "overtaken" || version < textVersion,
  };
}

interface Show {
  readonly state: (state: SaveState) => void;
  readonly version: (version: number) => void;
}

/** The saving of one draft, for as long as its form stands. */
class Saving {
  hasSaved: (revision: number) => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waits = false;
  private stopped = false;
  private sending: Promise<unknown> | undefined;
  private isHeld = false;
  private isSent = false;

  constructor(
    private readonly form: RefObject<HTMLFormElement>,
    private readonly id: string,
    private readonly key: string,
    private readonly show: Show,
  ) {}

  touch(): void {
    if (this.stopped) return;
    this.waits = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  /**
   * The form is being sent. An older text must not arrive after it, and the version under which it goes must be the one
   * that a save on its way makes: it waits for that one's answer.
   */
  readonly beforeSending = (event: FormEvent<HTMLFormElement>): void => {
    clearTimeout(this.timer);
    if (!this.sending) {
      this.waits = false;
      this.isSent = true;
      return;
    }
    event.preventDefault();
    if (this.isHeld) return;
    this.isHeld = true;
    const { currentTarget: form, nativeEvent } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    void this.sending.then(() => {
      this.isHeld = false;
      form.requestSubmit(button);
    });
  };

  async saveNow(): Promise<void> {
    if (this.waits) await this.save();
  }

  /** The page was read again: what the form itself has sent is what it shows, anything else somebody else has written. */
  readAgain(textVersion: number): void {
    if (this.isSent) this.show.version(textVersion);
    this.isSent = false;
  }

  /** What the form has sent stands nowhere: it shows what it did, and a draft still wants to be saved. */
  wasRefused(isDraft: boolean): void {
    this.isSent = false;
    if (isDraft) this.touch();
  }

  private readonly save = oneAtATime(async () => {
    clearTimeout(this.timer);
    if (!this.waits || !this.form.current) return;
    this.waits = false;
    this.show.state("saving");
    this.sending = this.send(new FormData(this.form.current));
    await this.sending;
  });

  private async send(fields: FormData): Promise<void> {
    const answer = await this.put(fields);
    this.sending = undefined;
    if (typeof answer === "object") this.saved(answer);
    else this.failed(answer);
  }

  private saved({ textVersion, revision }: SavedDraft): void {
    const held = this.form.current?.elements.namedItem("textVersion");
    // At once as well: what is sent next may not wait until React has put it there.
    if (held instanceof HTMLInputElement) held.value = String(textVersion);
    this.show.version(textVersion);
    this.hasSaved(revision);
    if (!this.waits) forgetForm(this.key);
    this.show.state("saved");
  }

  private failed(answer: "failed" | "signedOut" | "overtaken"): void {
    this.show.state(answer);
    if (answer === "overtaken") this.stopped = true;
    else {
      this.waits = true;
      this.timer = setTimeout(() => void this.save(), retryAfter);
    }
  }

  private async put(fields: FormData) {
    const texts = [...fields].filter(
      (field): field is [string, string] => typeof field[1] === "string",
    );
    try {
      const answer = await fetch(`/api/submissions/${this.id}/draft`, {
        method: "PUT",
        body: new URLSearchParams(texts),
        signal: AbortSignal.timeout(patience),
      });
      if (answer.status === 401) return "signedOut";
      if (answer.status === 409) return "overtaken";
      // Ours to say what we answer: `server/http/submission-draft.ts`.
      return answer.ok ? ((await answer.json()) as SavedDraft) : "failed";
    } catch {
      return "failed";
    }
  }
}
