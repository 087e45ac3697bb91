import { useT } from "#app/ui/language/language.tsx";

interface RecordedByProps {
  recorder: string;
  /** For whom; null once they have left its authors. */
  colleague: string | null;
}

/** Says who wrote an idea down, and for whom. */
export function RecordedBy({ recorder: name, colleague }: RecordedByProps) {
  const t = useT();
  return (
    <span>
      {colleague === null
        ? t("recording.writtenDownBy", { name })
        : t("recording.writtenDown", { name, author: colleague })}
    </span>
  );
}
