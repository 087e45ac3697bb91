import { useEffect, useState } from "react";
import { announce } from "../announcements.ts";
import { classNames } from "../class-names.ts";
import { useT } from "../language/language.tsx";

/** How much of the room has been used; said aloud only when it is nearly or more than full. */
export function CharacterCount({ field, limit }: { field: HTMLTextAreaElement; limit: number }) {
  const t = useT();
  const count = useCount(field);
  const left = limit - count;
  const near = left < limit / 10;
  useEffect(() => {
    if (left < 0) announce(t("editor.tooMany", { count: -left }), "characters");
    else if (near) announce(t("editor.nearLimit", { count: left }), "characters");
  }, [left, near, t]);
  return (
    <span className={classNames(left < 0 && "font-semibold text-danger")}>
      {left < 0 ? t("editor.tooMany", { count: -left }) : t("editor.count", { count, limit })}
    </span>
  );
}

function useCount(field: HTMLTextAreaElement): number {
  const [count, setCount] = useState(() => charactersIn(field.value));
  useEffect(() => {
    const recount = () => {
      setCount(charactersIn(field.value));
    };
    // What is taken from a field by its form, or put back into it, makes no event of its own.
    const later = () => setTimeout(recount);
    field.addEventListener("input", recount);
    field.addEventListener("focus", recount);
    field.form?.addEventListener("reset", later);
    return () => {
      field.removeEventListener("input", recount);
      field.removeEventListener("focus", recount);
      field.form?.removeEventListener("reset", later);
    };
  }, [field]);
  return count;
}

/** As the server counts: ends trimmed, a line end is one, an emoji of several signs several. */
function charactersIn(text: string): number {
  return Array.from(text.trim().normalize("NFC")).length;
}
