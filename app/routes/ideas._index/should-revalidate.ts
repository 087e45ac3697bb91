import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/** A vote changes nothing that the page does not learn live; another address is another feed. */
export function shouldRevalidate({
  formAction,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return formAction?.endsWith("/vote") ? false : defaultShouldRevalidate;
}
