import { useEffect, useState, type RefObject } from "react";

/** What is chosen in a field of the form around an element, as one chooses; to begin with, what is given. */
export function useChosen(place: RefObject<HTMLElement>, field: string, given: string): string {
  const [chosen, setChosen] = useState(given);
  useEffect(() => {
    const form = place.current?.closest("form");
    const read = () => {
      const value = form ? new FormData(form).get(field) : null;
      if (typeof value === "string") setChosen(value);
    };
    read();
    form?.addEventListener("input", read);
    form?.addEventListener("change", read);
    return () => {
      form?.removeEventListener("input", read);
      form?.removeEventListener("change", read);
    };
  }, [place, field]);
  return chosen;
}
