/** A text that moderation is about, as it was typed. */
export function Said({ text, lang }: { text: string; lang: string }) {
  return (
    <blockquote
      lang={lang}
      dir="auto"
      className="rounded-md border border-line bg-sunken px-4 py-3 break-words whitespace-pre-line"
    >
      {text}
    </blockquote>
  );
}
