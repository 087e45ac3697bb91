import { useCallback, useEffect, useMemo, useState, type RefObject } from "react";
import { oneAtATime } from "#app/core/one-at-a-time.ts";
import { draftKey } from "#app/features/ideas/draft-key.ts";
import { asText, fillIn, forgetForm, keepForm, typedFields } from "#app/ui/form/kept-forms.ts";
import { onLeaving } from "#app/ui/form/savers.ts";
import { unsavedText } from "./unsaved-text.ts";

export type SaveState = "untouched" | "saving" | "saved" | "failed" | "signedOut";

/** How long a pause in typing is, in milliseconds. */
const pause = 800;
const retryAfter = 5_000;
const patience = 10_000;

/**
 * Saves a form as a draft at each pause in typing, on the server and, until that has worked, in this
 * browser; what a lost connection or session left here is put back. Between `stop` and the server's answer
 * to the sent form the browser keeps its copy.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, draftId: string) {
  const [state, setState] = useState<SaveState>("untouched");
  const saving = useMemo(() => new Saving(form, draftId, setState), [form, draftId]);
  useEffect(() => saving.begin(), [saving]);
  const touch = useCallback(() => {
    saving.touch();
  }, [saving]);
  const stop = useCallback(() => {
    saving.stop();
  }, [saving]);
  const ensure = useCallback(() => saving.ensure(), [saving]);
  return { state, touch, stop, ensure };
}

/** The saving of one draft, for as long as its form stands. */
class Saving {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private fields: ReturnType<typeof typedFields> = [];
  /** What the server has, as text. */
  private saved = "";
  private sending: AbortController | undefined;
  private isThere = false;

  constructor(
    private readonly form: RefObject<HTMLFormElement>,
    private readonly draftId: string,
    private readonly show: (state: SaveState) => void,
  ) {}

  /** Puts back what was left here; returns what ends the saving when the form goes. */
  begin(): () => void {
    const form = this.form.current;
    if (!form) return () => undefined;
    this.fields = typedFields(form);
    this.saved = asText(this.fields);
    const left = unsavedText(this.draftId, this.fields);
    if (left) {
      fillIn(form, left);
      this.touch();
    }
    const forget = onLeaving(() => this.saveNow());
    return () => {
      forget();
      // The form goes on with another draft, or it goes.
      if (this.form.current) forgetForm(draftKey(this.draftId));
      else void this.saveNow();
    };
  }

  /** Something was typed, or a sent form came back. */
  touch(): void {
    if (!this.form.current) return;
    this.stopped = false;
    this.keep();
    this.schedule(pause);
  }

  /** The form is being sent. */
  stop(): void {
    this.keep();
    this.stopped = true;
    clearTimeout(this.timer);
    // An older text must not reach the server after the one that is being sent.
    this.sending?.abort();
  }

  /** Saves the draft, filled in or not, as something is to hang on it; says whether the server has it. */
  async ensure(): Promise<boolean> {
    if (!this.isThere && this.form.current) {
      this.fields = typedFields(this.form.current);
      await this.save();
    }
    return this.isThere;
  }

  private keep(): void {
    if (!this.form.current) return;
    this.fields = typedFields(this.form.current);
    keepForm(draftKey(this.draftId), { fields: this.fields, base: this.saved });
  }

  private schedule(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), after);
  }

  private async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    if (asText(this.fields) !== this.saved) await this.save();
  }

  private readonly save = oneAtATime(async () => {
    if (this.stopped) return;
    clearTimeout(this.timer);
    const { fields } = this;
    this.show("saving");
    const answer = await this.put(fields);
    // Sent meanwhile, perhaps.
    if (this.isStopped()) return;
    this.show(answer);
    if (answer !== "saved") this.schedule(retryAfter);
    else this.hasSaved(fields);
  });

  private isStopped(): boolean {
    return this.stopped;
  }

  private hasSaved(fields: typeof this.fields): void {
    this.saved = asText(fields);
    this.isThere = true;
    if (this.form.current) addressDraft(this.draftId);
    if (asText(this.fields) === this.saved) forgetForm(draftKey(this.draftId));
  }

  private async put(fields: typeof this.fields): Promise<"saved" | "failed" | "signedOut"> {
    const sending = new AbortController();
    this.sending = sending;
    const tooLong = setTimeout(() => {
      sending.abort();
    }, patience);
    try {
      const response = await fetch(`/drafts/${this.draftId}`, {
        method: "PUT",
        body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
        signal: sending.signal,
      });
      if (response.status === 401) return "signedOut";
      return response.ok && !response.redirected ? "saved" : "failed";
    } catch {
      return "failed";
    } finally {
      clearTimeout(tooLong);
    }
  }
}

/** From the first save on the page's address is the draft's, so that loading it again continues there. */
function addressDraft(draftId: string): void {
  const address = `/ideas/new?draft=${draftId}`;
  if (`${location.pathname}${location.search}` !== address)
    window.history.replaceState(window.history.state, "", address);
}
