/** Keeps typed text from being lost by leaving the page in a hurry. */
import { useBlocker } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** While `unsaved`, asks `question` before another page is opened; sending a form is no leaving. */
export function useUnsavedGuard(unsaved: boolean, question: string): void {
  const sending = useSending();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !sending.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    if (window.confirm(question)) blocker.proceed();
    else blocker.reset();
  }, [blocker, question]);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (unsaved && !sending.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => {
      window.removeEventListener("beforeunload", onLeave);
    };
  }, [unsaved, sending]);
}

const sendingMs = 1_000;

function useSending() {
  const sending = useRef(false);
  useEffect(() => {
    const onSubmit = () => {
      sending.current = true;
      setTimeout(() => {
        sending.current = false;
      }, sendingMs);
    };
    document.addEventListener("submit", onSubmit, true);
    return () => {
      document.removeEventListener("submit", onSubmit, true);
    };
  }, []);
  return sending;
}
