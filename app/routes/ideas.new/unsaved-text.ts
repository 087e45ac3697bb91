import { newId } from "#app/core/ids.ts";
import { draftKey, draftKeys } from "#app/features/ideas/draft-key.ts";
import {
  asText,
  forgetForm,
  keepForm,
  keptForm,
  keysOfKept,
  type KeptForm,
} from "#app/ui/form/kept-forms.ts";

type Fields = KeptForm["fields"];

/**
 * What this browser kept and the server may not have: the latest text of this draft, or, for an empty form,
 * of any draft. `standing` is what the form shows.
 */
export function unsavedText(draftId: string, standing: Fields): Fields | null {
  const own = keptForm(draftKey(draftId));
  if (own) return ofThisDraft(draftId, own, standing);
  const [latest] = isEmpty(standing) ? keysOfKept(draftKeys) : [];
  const left = latest === undefined ? null : keptForm(latest);
  // It goes on as this draft, under its key; the draft it came from may have gone another way since.
  if (left && latest !== undefined) forgetForm(latest);
  return left?.fields ?? null;
}

/** A draft that was continued in another browser goes on from there; what was typed here becomes another one. */
function ofThisDraft(draftId: string, own: KeptForm, standing: Fields): Fields | null {
  if (own.base === asText(standing)) return own.fields;
  forgetForm(draftKey(draftId));
  if (asText(own.fields) !== asText(standing)) keepForm(draftKey(newId()), own);
  return null;
}

function isEmpty(fields: Fields): boolean {
  const typed = ["title", "problem", "proposal", "beneficiary"];
  return fields.every(([name, value]) => value === "" || !typed.includes(name));
}
