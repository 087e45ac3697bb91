import { useCallback, useEffect, type RefObject } from "react";

/**
 * Keeps what is typed into a field in this tab until it has been sent, so that neither a lost connection,
 * an ended session nor a wrong click loses it.
 */
export function useKeptText(field: RefObject<HTMLTextAreaElement>, key: string) {
  useEffect(() => {
    const kept = read(key);
    if (field.current?.value === "" && kept !== null) field.current.value = kept;
  }, [field, key]);
  const keep = useCallback(() => {
    write(key, field.current?.value ?? "");
  }, [field, key]);
  const forget = useCallback(() => {
    write(key, "");
  }, [key]);
  return { keep, forget };
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // A browser that forbids storage keeps the text in its form only.
  }
}
