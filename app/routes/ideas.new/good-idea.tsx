import * as Check from "lucide-react/icons/check";
import { useEffect, useState } from "react";
import type { MessageKey } from "#app/core/words.ts";
import { classNames } from "#app/ui/class-names.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** What a good idea says, by the field that says it. */
const points = [
  ["title", "composing.goodTitle"],
  ["problem", "composing.goodProblem"],
  ["proposal", "composing.goodProposal"],
  ["beneficiary", "composing.goodBeneficiary"],
] as const;

/** Beside the form of a new idea: what makes a good one, ticked off as one writes, and what comes next. */
export function GoodIdea({ formId }: { formId: string }) {
  const t = useT();
  const answered = useAnswered(formId);
  return (
    <div className="card card-padded grid gap-6 text-sm">
      <section aria-labelledby="good-idea">
        <h2 id="good-idea" className="mb-3 text-base">
          {t("composing.goodIdea")}
        </h2>
        <ul className="grid gap-2.5">
          {points.map(([field, words]) => (
            <Point key={field} words={words} done={answered.has(field)} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="what-next" className="border-t border-line pt-5">
        <h2 id="what-next" className="mb-2 text-base">
          {t("composing.whatNext")}
        </h2>
        <ol className="grid list-decimal gap-1.5 ps-5 text-ink-muted marker:font-semibold">
          <li>{t("composing.nextSeen")}</li>
          <li>{t("composing.nextVotes")}</li>
          <li>{t("composing.nextAnswer")}</li>
        </ol>
      </section>
    </div>
  );
}

/** The tick is for the eye alone: whoever listens hears the fields themselves. */
function Point({ words, done }: { words: MessageKey; done: boolean }) {
  const t = useT();
  return (
    <li className="flex gap-2.5">
      <span
        aria-hidden="true"
        className={classNames(
          "mt-0.5 grid size-4.5 shrink-0 place-items-center rounded-full border-2 text-2xs transition-colors",
          done ? "border-accent bg-accent text-on-accent" : "border-line-strong text-transparent",
        )}
      >
        <Icon of={Check} />
      </span>
      <span className={done ? "text-ink-muted" : undefined}>{t(words)}</span>
    </li>
  );
}

/** The fields of a form that hold more than blanks, as one types. */
function useAnswered(formId: string): ReadonlySet<string> {
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const read = () => {
      const form = document.getElementById(formId);
      if (form instanceof HTMLFormElement) setAnswered((before) => same(before, filled(form)));
    };
    read();
    document.addEventListener("input", read);
    return () => {
      document.removeEventListener("input", read);
    };
  }, [formId]);
  return answered;
}

function filled(form: HTMLFormElement): Set<string> {
  const entries = [...new FormData(form)];
  return new Set(
    entries.flatMap(([name, value]) => (typeof value === "string" && value.trim() ? [name] : [])),
  );
}

function same(before: ReadonlySet<string>, now: ReadonlySet<string>): ReadonlySet<string> {
  const unchanged = before.size === now.size && [...now].every((name) => before.has(name));
  return unchanged ? before : now;
}
