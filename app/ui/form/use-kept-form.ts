import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { asText, fillIn, forgetForm, keepForm, keptForm, typedFields } from "./kept-forms.ts";

/**
 * Keeps a form in this browser while it is typed, so that neither a lost connection, an ended session nor a
 * wrong click loses it, and puts it back into the same form later. A form that comes back refused stays as it is.
 */
export function useKeptForm(form: RefObject<HTMLFormElement>, key: string, refused = false) {
  const [restored, setRestored] = useState(false);
  const standing = useRef("");
  const keep = useCallback(() => {
    if (!form.current) return;
    const fields = typedFields(form.current);
    if (asText(fields) === standing.current) forgetForm(key);
    else keepForm(key, { fields });
  }, [form, key]);
  useEffect(() => {
    const kept = keptForm(key);
    // Whoever asks before a page is left need not ask for this form.
    if (form.current) form.current.dataset["kept"] = "";
    if (!form.current || refused) {
      keep();
      return;
    }
    standing.current = asText(typedFields(form.current));
    if (!kept || asText(kept.fields) === standing.current) return;
    fillIn(form.current, kept.fields);
    setRestored(true);
  }, [form, key, refused, keep]);
  const startOver = useCallback(() => {
    forgetForm(key);
    form.current?.reset();
    setRestored(false);
  }, [form, key]);
  return { keep, restored, startOver };
}
