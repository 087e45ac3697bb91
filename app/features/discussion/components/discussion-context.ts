/** What a comment needs of the discussion around it once the page is interactive; rows rendered once know none of it. */
import { createContext } from "react";
import type { React } from "./use-live-discussion.ts";

/** The ids of comments that stand out: those that have come since the page was loaded, and the one the address names. */
export const MarkedComments = createContext<ReadonlySet<string>>(new Set());

/** Sets or withdraws the reader's reactions; null where that takes a form. */
export const ReactContext = createContext<React | null>(null);
