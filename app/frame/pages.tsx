import { Outlet } from "@remix-run/react";
import { ReadingHere } from "./reading-here.tsx";
import { Trouble } from "./trouble.tsx";

/** Stands between the root and every page, so that a page that fails leaves the frame around it whole. */
export default function Pages() {
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
