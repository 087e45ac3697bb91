import type { Language } from "#app/core/words.ts";

interface RefusalPage {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

/** A page that needs nothing else to work, for requests that never reach the application. */
export function refusalPage({ language, title, text, link }: RefusalPage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(text)}</p>
<p><a href="/ideas">${escape(link)}</a></p>
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
