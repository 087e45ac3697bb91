import type { Language } from "#app/core/words.ts";

interface RefusalPage {
  readonly language: Language;
  readonly theme: "light" | "dark" | undefined;
  /** "Error 413" */
  readonly status: string;
  readonly title: string;
  readonly text: string;
  /** Under which a fault stands in the log, and what to do with it. */
  readonly number: { readonly label: string; readonly value: string } | undefined;
  readonly link: string;
}

/** A page that needs nothing but one small style sheet, for requests that never reach the application. */
export function refusalPage({ language, theme, ...page }: RefusalPage): string {
  const { status, title, text, number, link } = page;
  return `<!doctype html>
<html lang="${language}"${theme ? ` data-theme="${theme}"` : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/plain.css">
<title>${escape(title)}</title>
</head>
<body>
<header><a href="/"><img src="/favicon.svg" alt="" width="32" height="32">Groundswell</a></header>
<main>
<p class="status">${escape(status)}</p>
<h1>${escape(title)}</h1>
<p>${escape(text)}</p>
${number ? `<p>${escape(number.label)} <code>${escape(number.value)}</code></p>\n` : ""}<p><a class="button" href="/">${escape(link)}</a></p>
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
