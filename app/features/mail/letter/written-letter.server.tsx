import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { accentFrom, type Shades } from "#app/ui/accent.ts";
import type { MailLine, MailPart } from "../mail-content.ts";
import { addressOf, saying, type Letter } from "./letter.ts";

/**
 * The letter as HTML: one column, real headings and lists, no table, no picture, nothing fetched from anywhere, so
 * that nothing tells who read it. Ground and ink are the reader's own; the button alone brings its colours.
 */
export function writtenLetter(letter: Letter): string {
  return `<!doctype html>${renderToStaticMarkup(<Document letter={letter} />)}`;
}

function Document({ letter }: { letter: Letter }) {
  const { content, language, organisation, accent } = letter;
  const shades = accentFrom(accent).light;
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{saying(letter)(content.subject)}</title>
      </head>
      <body style={{ margin: 0, padding: "1.5rem 1rem", fontFamily: fonts, lineHeight: 1.5 }}>
        <div style={{ maxWidth: "36rem", margin: "0 auto", overflowWrap: "anywhere" }}>
          <p style={{ ...band, borderBottom: `3px solid ${shades.accent}` }}>{organisation}</p>
          <main>
            <h1 style={{ fontSize: "1.375rem", lineHeight: 1.25, margin: "0 0 1rem" }}>
              {saying(letter)(content.subject)}
            </h1>
            {content.parts.map((part, place) => (
              <Part key={place} part={part} letter={letter} shades={shades} />
            ))}
          </main>
          <Foot letter={letter} />
        </div>
      </body>
    </html>
  );
}

const fonts = "'Public Sans', system-ui, -apple-system, 'Segoe UI', sans-serif";
const band = { fontWeight: 600, margin: "0 0 1.5rem", padding: "0 0 0.75rem" } as const;

interface PartProps {
  part: MailPart;
  letter: Letter;
  shades: Shades;
}

function Part({ part, letter, shades }: PartProps) {
  const say = saying(letter);
  switch (part.kind) {
    case "text":
      return <p style={{ margin: "0 0 1rem", whiteSpace: "pre-line" }}>{say(part.says)}</p>;
    case "quote":
      return <Quote accent={shades.accent}>{part.says}</Quote>;
    case "button":
      return (
        <p style={{ margin: "1.5rem 0" }}>
          <a href={addressOf(letter, part.to)} style={buttonLook(shades)}>
            {say(part.says)}
          </a>
        </p>
      );
    case "list":
      return (
        <>
          {part.title !== undefined && (
            <h2 style={{ fontSize: "1.0625rem", margin: "1.5rem 0 0.5rem" }}>{say(part.title)}</h2>
          )}
          <ul style={{ margin: "0 0 1rem", padding: "0 0 0 1.25rem" }}>
            {part.lines.map((line, place) => (
              <Line key={place} line={line} letter={letter} />
            ))}
          </ul>
        </>
      );
  }
}

function Quote({ accent, children }: { accent: string; children: ReactNode }) {
  const look = { margin: "0 0 1rem", padding: "0 0 0 1rem" };
  const edge = { borderStyle: "solid", borderWidth: "0 0 0 3px", borderColor: accent };
  return <blockquote style={{ ...look, ...edge, whiteSpace: "pre-line" }}>{children}</blockquote>;
}

function buttonLook(shades: Shades) {
  return {
    display: "inline-block",
    padding: "0.75rem 1.25rem",
    borderRadius: "0.375rem",
    fontWeight: 600,
    textDecoration: "none",
    backgroundColor: shades.accent,
    color: shades["on-accent"],
  };
}

function Line({ line: { says, to, beside }, letter }: { line: MailLine; letter: Letter }) {
  const say = saying(letter);
  return (
    <li style={{ marginBottom: "0.5rem" }}>
      {to === undefined ? say(says) : <a href={addressOf(letter, to)}>{say(says)}</a>}
      {beside !== undefined && (
        <>
          <br />
          {say(beside)}
        </>
      )}
    </li>
  );
}

function Foot({ letter }: { letter: Letter }) {
  const { content, appUrl, organisation, unsubscribeUrl, t } = letter;
  return (
    <footer style={{ marginTop: "2rem", paddingTop: "1rem", borderTop: "1px solid #8a979b" }}>
      <p style={{ margin: "0 0 0.5rem", fontSize: "0.875rem" }}>
        {saying(letter)(content.why)}{" "}
        {unsubscribeUrl !== null && <a href={unsubscribeUrl}>{t("mail.unsubscribe")}</a>}
      </p>
      <p style={{ margin: 0, fontSize: "0.875rem" }}>
        <a href={`${appUrl}/`}>{t("mail.open", { organisation })}</a>
      </p>
    </footer>
  );
}
