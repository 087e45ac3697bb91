import { Outlet } from "@remix-run/react";
import { ReadingHere } from "./reading-here.tsx";
import { Trouble } from "./trouble.tsx";
import { useReadAfterForms } from "./use-read-after-forms.ts";

/** Stands between the root and every page, so that a page that fails leaves the frame around it whole. */
export default function Pages() {
  // Not on a page that says what went wrong: reading would take away what was typed.
  useReadAfterForms();
  return (
    <>
      <ReadingHere />
      <Outlet />
    </>
  );
}

/** What went wrong on a page, inside the frame. */
export function ErrorBoundary() {
  return <Trouble />;
}
