import type { ComponentType } from "react";
import { ActionsChapter } from "./actions-chapter.tsx";
import { BasicsChapter } from "./basics-chapter.tsx";
import { DisplayChapter } from "./display-chapter.tsx";
import { TablesChapter } from "./tables-chapter.tsx";
import { FormsChapter } from "./forms-chapter.tsx";
import { BadgesChapter } from "./badges-chapter.tsx";
import { ChartFilesChapter } from "./chart-files-chapter.tsx";
import { ChartsChapter } from "./charts-chapter.tsx";
import { EditorsChapter } from "./editors-chapter.tsx";
import { OverlaysChapter } from "./overlays-chapter.tsx";
import { PickersChapter } from "./pickers-chapter.tsx";
import { ShellChapter } from "./shell-chapter.tsx";
import { LookChapter } from "./look-chapter.tsx";
import { MyPageChapter } from "./my-page-chapter.tsx";

/** The chapters in reading order; `id` is the place in the page's address. */
export const chapters: readonly { id: string; title: string; Chapter: ComponentType }[] = [
  { id: "basics", title: "Type, colour, surfaces", Chapter: BasicsChapter },
  { id: "actions", title: "Buttons and links", Chapter: ActionsChapter },
  { id: "forms", title: "Forms", Chapter: FormsChapter },
  { id: "pickers", title: "Choices, dates and times", Chapter: PickersChapter },
  { id: "editors", title: "Writing, tags and files", Chapter: EditorsChapter },
  { id: "overlays", title: "What opens", Chapter: OverlaysChapter },
  { id: "display", title: "Figures, messages, progress", Chapter: DisplayChapter },
  { id: "tables", title: "Tables", Chapter: TablesChapter },
  { id: "charts", title: "Charts", Chapter: ChartsChapter },
  { id: "chart-files", title: "Charts to take along", Chapter: ChartFilesChapter },
  { id: "badges", title: "Badges", Chapter: BadgesChapter },
  { id: "shell", title: "Frame and states", Chapter: ShellChapter },
  { id: "look", title: "Logo and accent", Chapter: LookChapter },
  { id: "sections", title: "Sections and checklists", Chapter: MyPageChapter },
];
