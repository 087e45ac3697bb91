import { useNavigate, useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useRef, useState, type FormEvent } from "react";
import { newId } from "#app/core/ids.ts";
import { actOf } from "#app/features/challenges/authoring/act-button.ts";
import { typedIn } from "#app/features/challenges/authoring/components/typed-in.ts";
import { withNewSponsor } from "#app/features/challenges/authoring/new-sponsor.ts";
import { afterAct, type Fields } from "#app/features/challenges/authoring/rows.ts";
import { forgetForm, keptForm } from "#app/ui/form/kept-forms.ts";
import { onLeaving } from "#app/ui/form/savers.ts";
import { focusAfter } from "./focus-after.ts";
import { SectionSaving, type SaveState } from "./section-saving.ts";

interface Section {
  /** Where the section is put while one types; null: it is sent by its button alone. */
  readonly address: string | null;
  /** Under which this browser keeps what the server has not taken yet. */
  readonly keptAs: string;
  readonly standing: Fields;
  readonly revision: number;
  /** The page that follows, once all is saved. */
  readonly next: string;
}

/** A section's form: its fields as they stand, what its buttons do, and the saving of what is typed. */
export function useSectionForm({ address, keptAs, standing, revision, next }: Section) {
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(standing);
  // Grows when all controls are made anew, and forget what they held.
  const [edition, setEdition] = useState(0);
  const [state, setState] = useState<SaveState>({ is: "untouched" });
  const { revalidate } = useRevalidator();
  const navigate = useNavigate();
  const [first] = useState(revision);
  const saving = useMemo(() => {
    const read = () => (form.current ? typedIn(form.current) : null);
    return address === null
      ? null
      : new SectionSaving({ address, keptAs, read, show: setState }, first);
  }, [address, keptAs, first]);
  const renew = useCallback((to: Fields) => {
    setFields(to);
    setEdition((before) => before + 1);
  }, []);

  useSavingOf(saving, { keptAs, renew });
  const takeTheirs = useCallback(() => {
    if (!saving) return;
    forgetForm(keptAs);
    renew(standing);
    setState({ is: "untouched" });
    setTimeout(() => {
      saving.begin(revision);
    });
  }, [saving, revision, standing, keptAs, renew]);
  useOthersChanges(saving, { form, revision, takeTheirs });
  useEffect(() => {
    // What is missing now, and what new people and phases are called.
    if (state.is === "saved" || state.is === "overtaken") revalidate();
  }, [state, revalidate]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    // React does not say what a form's event is natively.
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    const wish = pressed instanceof HTMLButtonElement ? pressed.value : "save";
    const typed = typedIn(event.currentTarget);
    const act = actOf(wish, typed, newId());
    if (act) {
      event.preventDefault();
      setFields(afterAct(typed, act));
      setTimeout(() => {
        focusAfter(act, pressed?.id ?? "");
        saving?.touch();
      });
    } else if (saving) {
      event.preventDefault();
      if (typed["newSponsor"]) renew(withNewSponsor(typed));
      setTimeout(() => {
        void saving.saveNow().then(() => {
          if (wish === "next" && !saving.isDirty()) navigate(next);
        });
      });
    }
  };
  return { form, fields, edition, state, saving, takeTheirs, onSubmit };
}

/** Saves as long as the form stands; what this browser has kept of it is put back first. */
function useSavingOf(
  saving: SectionSaving | null,
  { keptAs, renew }: { readonly keptAs: string; readonly renew: (fields: Fields) => void },
): void {
  useEffect(() => {
    if (!saving) return;
    const kept = keptForm(keptAs);
    saving.begin(saving.seen);
    if (kept) {
      saving.seen = Number(kept.base ?? saving.seen);
      renew(Object.fromEntries(kept.fields));
      setTimeout(() => {
        saving.touch();
      });
    }
    const forget = onLeaving(() => saving.saveNow());
    return () => {
      forget();
      void saving.saveNow();
    };
  }, [saving, keptAs, renew]);
}

interface OthersChanges {
  readonly form: { readonly current: HTMLFormElement | null };
  readonly revision: number;
  readonly takeTheirs: () => void;
}

/** What somebody else has written meanwhile is shown at once where nobody writes, and asked about where somebody does. */
function useOthersChanges(saving: SectionSaving | null, changes: OthersChanges): void {
  const { form, revision } = changes;
  const latest = useRef(changes);
  useEffect(() => {
    latest.current = changes;
  });
  useEffect(() => {
    if (!saving || revision <= saving.seen || saving.isBusy()) return;
    const isWriting = form.current?.contains(document.activeElement) ?? false;
    if (saving.isDirty() || isWriting) saving.halt();
    else latest.current.takeTheirs();
  }, [saving, form, revision]);
}
