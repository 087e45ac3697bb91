import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { ruleSentences, type SaidRule } from "../rules/rule-words.ts";

/** A rule in plain sentences. */
export function RuleSentences({ rule }: { rule: SaidRule }) {
  const sentences = ruleSentences(rule, useT(), useLanguage());
  return <p className="max-w-[65ch]">{sentences.join(" ")}</p>;
}
