import { createContext } from "react";

/** The ids of comments that have come since the page was loaded. */
export const FreshComments = createContext<ReadonlySet<string>>(new Set());
