/**
 * What is typed waits in this browser until the server has taken it. It is kept by person, whose id stands in the
 * page, so that nobody else at this computer finds it in a form.
 */
type Fields = readonly (readonly [name: string, value: string])[];

export interface KeptForm {
  readonly fields: Fields;
  /** What the server had when this was typed, as `asText` writes it. */
  readonly base?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Keeps a form under a key, over what was there. */
export function keepForm(key: string, kept: Omit<KeptForm, "at">): void {
  const here = placeOf(key);
  if (here)
    tried(() => {
      localStorage.setItem(here, JSON.stringify({ ...kept, at: Date.now() }));
    });
}

/** What is kept under exactly this key; null when nothing is, or nothing of these days. */
export function keptForm(key: string): KeptForm | null {
  const here = placeOf(key);
  const kept = here ? read(here) : null;
  return kept && !isOld(kept) ? kept : null;
}

/** Forgets what anybody typed at this computer and has not come back to for a month. */
export function dropOldForms(): void {
  const places = tried(() => Object.keys(localStorage)) ?? [];
  for (const place of places.filter((one) => one.startsWith("unsent "))) {
    const kept = read(place);
    if (!kept || isOld(kept))
      tried(() => {
        localStorage.removeItem(place);
      });
  }
}

const keptForMs = 30 * 24 * 60 * 60 * 1000;

function isOld({ at }: KeptForm): boolean {
  return Date.now() - at > keptForMs;
}

function read(place: string): KeptForm | null {
  return tried(() => JSON.parse(localStorage.getItem(place) ?? "null") as KeptForm | null) ?? null;
}

/** The keys under which this person's forms are kept, as far as they begin with `start`; the latest first. */
export function keysOfKept(start = ""): string[] {
  const mine = placeOf("") ?? "";
  const places = mine === "" ? [] : (tried(() => Object.keys(localStorage)) ?? []);
  const keys = places
    .filter((place) => place.startsWith(mine + start))
    .map((place) => place.slice(mine.length));
  return keys.sort((one, other) => (keptForm(other)?.at ?? 0) - (keptForm(one)?.at ?? 0));
}

/** Forgets what is kept under this key, whatever version follows it after a space. */
export function forgetForm(key: string): void {
  for (const one of keysOfKept(key)) {
    const here = one === key || one.startsWith(`${key} `) ? placeOf(one) : null;
    if (here)
      tried(() => {
        localStorage.removeItem(here);
      });
  }
}

/** What has been filled in, without what the form itself hides. */
export function typedFields(form: HTMLFormElement): Fields {
  return [...new FormData(form)].filter(
    (field): field is [string, string] =>
      typeof field[1] === "string" && !isHidden(form.elements.namedItem(field[0])),
  );
}

/** Fills kept fields in. */
export function fillIn(form: HTMLFormElement, fields: Fields): void {
  for (const [name, value] of fields) {
    const control = form.elements.namedItem(name);
    if (isHidden(control)) continue;
    if (control instanceof RadioNodeList || (control !== null && "value" in control))
      (control as { value: string }).value = value;
  }
}

/** Fields as one text, to see whether two forms say the same. */
export function asText(fields: Fields): string {
  return JSON.stringify(fields);
}

function isHidden(control: Element | RadioNodeList | null): boolean {
  return control instanceof HTMLInputElement && ["hidden", "password"].includes(control.type);
}

/** Null while nobody is signed in. */
function placeOf(key: string): string | null {
  const person = document.body.dataset["person"];
  return person ? `unsent ${person} ${key}` : null;
}

// A browser that forbids storage, or has none left, keeps the text in its form only.
function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
