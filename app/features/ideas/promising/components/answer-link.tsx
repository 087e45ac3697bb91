import type { ReactNode } from "react";
import { RowLink } from "#app/ui/link.tsx";
import { stepAnchor } from "../../deciding/decision.ts";
import type { PromiseAnswer } from "../promise-answer.server.ts";

interface AnswerLinkProps {
  ideaId: string;
  answer: PromiseAnswer;
  /** For who hears it, where the words alone do not say which answer. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/** Leads to what was answered: a step of the idea's course, or a comment in its place. */
export function AnswerLink({ ideaId, answer, label, ...link }: AnswerLinkProps) {
  const { kind, id } = answer;
  const to = kind === "decision" ? `/ideas/${ideaId}#${stepAnchor(id)}` : `/comments/${id}`;
  return <RowLink {...link} to={to} aria-label={label} />;
}
