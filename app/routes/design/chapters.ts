import type { ComponentType } from "react";
import { ActionsChapter } from "./actions-chapter.tsx";
import { ChartsChapter } from "./charts-chapter.tsx";

/** The chapters in reading order; `id` is the place in the page's address. */
export const chapters: readonly { id: string; title: string; Chapter: ComponentType }[] = [
  { id: "actions", title: "Buttons and links", Chapter: ActionsChapter },
  { id: "charts", title: "Charts", Chapter: ChartsChapter },
];
