/** A browser without JavaScript: it keeps cookies, follows redirects, and fills in and sends the forms it sees. */
export interface Walk {
  /** Where it is. */
  readonly path: string;
  readonly status: number;
  readonly html: string;
  go(path: string): Promise<void>;
  /** The form that is sent to this path, as it stands on the page. */
  form(action: string | RegExp): Form;
  /** Fills in a form and presses its button: the first one, or the one with this text. */
  send(form: Form, fields?: Readonly<Record<string, string>>, button?: string): Promise<void>;
  /** The page's words, without its markup. */
  words(): string;
}

export interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly buttons: readonly Button[];
}

interface Button {
  readonly text: string;
  readonly name: string;
  readonly value: string;
  readonly action: string;
}

/** Opens such a browser on a server. */
export function startWalk(url: string, language = "en"): Walk {
  const cookies = new Map<string, string>();
  const here = { path: "/", status: 0, html: "" };

  async function visit(path: string, body?: URLSearchParams): Promise<void> {
    const answer = await fetch(new URL(path, url), {
      redirect: "manual",
      headers: {
        Cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
        "Accept-Language": language,
        Referer: new URL(here.path, url).href,
        "Sec-Fetch-Site": "same-origin",
        ...(body && { Origin: url }),
      },
      ...(body && { method: "POST", body }),
    });
    keep(cookies, answer.headers.getSetCookie());
    const html = await answer.text();
    const location = answer.headers.get("Location");
    if (location !== null) {
      await visit(location.split("#", 1)[0] ?? "/");
      return;
    }
    Object.assign(here, { path, status: answer.status, html });
  }

  return {
    get path() {
      return here.path;
    },
    get status() {
      return here.status;
    },
    get html() {
      return here.html;
    },
    go: (path) => visit(path),
    form(action) {
      const found = formsOf(here.html, here.path).find((form) => fits(form, action));
      if (!found)
        throw new Error(`No form for ${String(action)} on ${here.path}:\n${wordsOf(here.html)}`);
      return found;
    },
    send({ action, fields, buttons }, typed = {}, text) {
      const pressed =
        text === undefined ? buttons[0] : buttons.find((one) => one.text.includes(text));
      if (!pressed) throw new Error(`No button ${text ?? ""} in the form for ${action}.`);
      const body = new URLSearchParams({ ...fields, ...typed });
      if (pressed.name !== "") body.set(pressed.name, pressed.value);
      return visit(pressed.action === "" ? action : pressed.action, body);
    },
    words: () => wordsOf(here.html),
  };
}

function fits({ action }: Form, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? action.split("?")[0] === wanted : wanted.test(action);
}

function keep(cookies: Map<string, string>, lines: readonly string[]): void {
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/Max-Age=0\b/.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }
}

function formsOf(html: string, path: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(
    ([, head = "", inner = ""]) => {
      const { method, action, id } = attributes(head);
      if (method !== "post") return [];
      const buttons = [...buttonsOf(inner), ...(id === undefined ? [] : buttonsFor(id, html))];
      return [{ action: action ?? path, fields: fieldsOf(inner), buttons }];
    },
  );
}

function fieldsOf(inner: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, head = ""] of inner.matchAll(/<input\b([^>]*)>/g)) {
    const { name, value = "", type = "text", ...rest } = attributes(head);
    const ticks = type === "radio" || type === "checkbox";
    if (name !== undefined && (!ticks || "checked" in rest)) fields[name] = value;
  }
  for (const [, head = "", text = ""] of inner.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)) {
    const { name } = attributes(head);
    if (name !== undefined) fields[name] = plain(text).replace(/^\n/, "");
  }
  for (const [, head = "", options = ""] of inner.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const { name } = attributes(head);
    const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, one = ""]) => attributes(one));
    const chosen = all.find((one) => "selected" in one) ?? all[0];
    if (name !== undefined) fields[name] = chosen?.["value"] ?? "";
  }
  return fields;
}

function buttonsOf(inner: string): Button[] {
  return [...inner.matchAll(/<button\b([^>]*)>(.*?)<\/button>/gs)].map(
    ([, head = "", text = ""]) => {
      const { name = "", value = "", formaction = "", "aria-label": label = "" } = attributes(head);
      return { text: `${wordsOf(text)} ${label}`.trim(), name, value, action: formaction };
    },
  );
}

/** Buttons that stand outside of their form and name it. */
function buttonsFor(id: string, html: string): Button[] {
  const named = [...html.matchAll(/<button\b[^>]*>.*?<\/button>/gs)]
    .map(([button]) => button)
    .filter((button) => button.includes(` form="${id}"`));
  return buttonsOf(named.join(""));
}

function attributes(head: string): Record<string, string> {
  const pairs = [...head.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(
    pairs.map(([, name = "", value = ""]) => [name.toLowerCase(), plain(value)]),
  );
}

function wordsOf(html: string): string {
  const body = html.replace(/<(script|style|template)\b.*?<\/\1>/gs, "");
  return plain(body.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

function plain(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, code?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (code !== undefined) return String.fromCodePoint(Number(code));
      return named[name ?? ""] ?? whole;
    },
  );
}
