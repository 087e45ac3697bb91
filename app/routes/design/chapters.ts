import type { ComponentType } from "react";
import { ActionsChapter } from "./actions-chapter.tsx";
import { BadgesChapter } from "./badges-chapter.tsx";
import { ChartsChapter } from "./charts-chapter.tsx";
import { OverlaysChapter } from "./overlays-chapter.tsx";
import { PickersChapter } from "./pickers-chapter.tsx";

/** The chapters in reading order; `id` is the place in the page's address. */
export const chapters: readonly { id: string; title: string; Chapter: ComponentType }[] = [
  { id: "actions", title: "Buttons and links", Chapter: ActionsChapter },
  { id: "pickers", title: "Choices, dates and times", Chapter: PickersChapter },
  { id: "overlays", title: "What opens", Chapter: OverlaysChapter },
  { id: "charts", title: "Charts", Chapter: ChartsChapter },
  { id: "badges", title: "Badges", Chapter: BadgesChapter },
];
