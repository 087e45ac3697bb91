/** What a text will look like, as the server will show it. */
import { useEffect, useState } from "react";
import { Button } from "../button.tsx";
import { useT } from "../language/language.tsx";
import { Prose } from "../prose.tsx";
import { fetchPreview, type Preview } from "./fetch-preview.ts";

/** Has the text rendered once, when it is opened. */
export function PreviewPanel({ source }: { source: string }) {
  const t = useT();
  const [preview, again] = usePreview(source);
  if (source.trim() === "") return <p className="text-ink-muted">{t("editor.previewEmpty")}</p>;
  if (preview === null) return <Pending />;
  if ("html" in preview) return <Prose safeHtml={preview.html} />;
  return (
    <div role="alert" className="grid justify-items-start gap-3">
      <p>{preview.error ?? t("editor.previewFailed")}</p>
      <Button type="button" size="small" onClick={again}>
        {t("ui.tryAgain")}
      </Button>
    </div>
  );
}

function usePreview(source: string): [Preview | null, () => void] {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (source.trim() === "") return;
    const asking = new AbortController();
    setPreview(null);
    void fetchPreview(source, asking.signal).then((given) => {
      if (!asking.signal.aborted) setPreview(given);
    });
    return () => {
      asking.abort();
    };
  }, [source, attempt]);
  return [
    preview,
    () => {
      setAttempt(attempt + 1);
    },
  ];
}

function Pending() {
  const t = useT();
  return (
    <div role="status" className="grid animate-breathe gap-2 py-1">
      <span className="sr-only">{t("editor.previewPending")}</span>
      {["w-11/12", "w-full", "w-2/3"].map((width) => (
        <span key={width} aria-hidden="true" className={`h-3 rounded-sm bg-sunken ${width}`} />
      ))}
    </div>
  );
}
