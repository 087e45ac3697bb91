import { createContext } from "react";
import type { Person } from "./mention.ts";

/** Finds colleagues by the beginning of their names. */
export type SearchPeople = (text: string, signal: AbortSignal) => Promise<readonly Person[]>;

/** Where the editors below it look for people; without it nobody is suggested. */
export const PeopleSource = createContext<SearchPeople | null>(null);
