import { oneAtATime } from "#app/core/one-at-a-time.ts";
import type { Message } from "#app/core/words.ts";
import type { Fields } from "#app/features/challenges/authoring/rows.ts";
import { asText, forgetForm, keepForm } from "#app/ui/form/kept-forms.ts";

/** How it stands with what is typed. */
export type SaveState =
  | { readonly is: "untouched" | "saving" | "saved" | "failed" | "signedOut" | "overtaken" }
  /** The server could not read it, or has a reason not to take it. */
  | { readonly is: "refused"; readonly mistakes: Readonly<Record<string, Message>> }
  | { readonly is: "refused"; readonly says: string };

/** How long a pause in typing is, in milliseconds. */
const pause = 800;
const retryAfter = 5_000;
const patience = 10_000;

interface Saved {
  /** Where the section is put. */
  readonly address: string;
  /** Under which the browser keeps what the server has not taken yet. */
  readonly keptAs: string;
  /** What is in the form; null once it has gone. */
  readonly read: () => Fields | null;
  readonly show: (state: SaveState) => void;
}

/**
 * Saves a section at each pause in typing, over exactly what its form was made from. Once somebody else has changed it,
 * nothing is saved until whoever writes has said which of the two stays.
 */
export class SectionSaving {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private fields: Fields = {};
  /** What the server has, as text. */
  private saved = "";
  private halted = false;
  private busy = false;

  constructor(
    private readonly to: Saved,
    /** The revision of what the form was made from. */
    public seen: number,
  ) {}

  /** The form stands as the server has it in this revision. */
  begin(revision: number): void {
    this.seen = revision;
    this.fields = this.to.read() ?? {};
    this.saved = textOf(this.fields);
    this.halted = false;
  }

  /** Whether there is something that the server has not. */
  isDirty(): boolean {
    return this.busy || textOf(this.fields) !== this.saved;
  }

  /** Whether something is on its way, so that a newer revision may be one's own. */
  isBusy(): boolean {
    return this.busy;
  }

  touch(): void {
    const fields = this.to.read();
    if (!fields) return;
    this.fields = fields;
    if (textOf(fields) === this.saved) return;
    keepForm(this.to.keptAs, { fields: Object.entries(fields), base: String(this.seen) });
    if (!this.halted) this.schedule(pause);
  }

  /** Saves at once what is in the form, typed or added by a button. */
  async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    this.fields = this.to.read() ?? this.fields;
    if (!this.halted && textOf(this.fields) !== this.saved) await this.save();
  }

  /** Somebody else's change is there: nothing is saved over it. */
  halt(): void {
    this.halted = true;
    clearTimeout(this.timer);
    this.to.show({ is: "overtaken" });
  }

  /** What is in the form is to stay, over what somebody else wrote. */
  async keepMine(revision: number): Promise<void> {
    this.halted = false;
    this.seen = revision;
    this.saved = "";
    await this.saveNow();
  }

  private schedule(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), after);
  }

  private readonly save = oneAtATime(async () => {
    if (this.halted) return;
    clearTimeout(this.timer);
    const { fields } = this;
    this.to.show({ is: "saving" });
    this.busy = true;
    const answer = await this.put(fields).finally(() => {
      this.busy = false;
    });
    if (typeof answer === "number") this.hasSaved(fields, answer);
    else if (answer.is === "overtaken") this.halt();
    else {
      this.to.show(answer);
      if (answer.is === "failed") this.schedule(retryAfter);
    }
  });

  private hasSaved(fields: Fields, revision: number): void {
    this.seen = revision;
    this.saved = textOf(fields);
    if (textOf(this.fields) === this.saved) forgetForm(this.to.keptAs);
    this.to.show({ is: "saved" });
  }

  private async put(fields: Fields): Promise<number | SaveState> {
    const body = new URLSearchParams({ ...fields, revision: String(this.seen) });
    const signal = AbortSignal.timeout(patience);
    try {
      const response = await fetch(this.to.address, { method: "PUT", body, signal });
      if (response.status === 401) return { is: "signedOut" };
      if (response.status === 409) return { is: "overtaken" };
      // Ours to say what we answer: `server/http/challenge-sections.ts`, `failures.ts`.
      const answer = (await response.json()) as Answer;
      if (response.ok && answer.revision !== undefined) return answer.revision;
      if (answer.mistakes) return { is: "refused", mistakes: answer.mistakes };
      return response.status < 500 && answer.error !== undefined
        ? { is: "refused", says: answer.error }
        : { is: "failed" };
    } catch {
      return { is: "failed" };
    }
  }
}

interface Answer {
  readonly revision?: number;
  readonly mistakes?: Readonly<Record<string, Message>>;
  readonly error?: string;
}

function textOf({ revision: _, ...fields }: Fields): string {
  return asText(Object.entries(fields));
}
