import * as ChartLine from "lucide-react/icons/chart-line";
import * as ListTodo from "lucide-react/icons/list-todo";
import * as Reply from "lucide-react/icons/reply";
import * as Award from "lucide-react/icons/award";
import * as BadgeCheck from "lucide-react/icons/badge-check";
import * as CircleQuestion from "lucide-react/icons/circle-question-mark";
import * as ClipboardCheck from "lucide-react/icons/clipboard-check";
import * as Gavel from "lucide-react/icons/gavel";
import * as Megaphone from "lucide-react/icons/megaphone";
import * as HandHeart from "lucide-react/icons/hand-heart";
import * as Pencil from "lucide-react/icons/pencil-line";
import * as Scale from "lucide-react/icons/scale";
import * as Trophy from "lucide-react/icons/trophy";
import * as UserMinus from "lucide-react/icons/user-minus";
import * as UserPlus from "lucide-react/icons/user-plus";
import * as Users from "lucide-react/icons/users";
import type { IconModule } from "#app/ui/icon.tsx";
import type { TellingKind } from "./telling.ts";

/** What stands beside a line of each kind. */
export const tellingIcons: Readonly<Record<TellingKind, IconModule>> = {
  "team-invitation": UserPlus,
  "judge-invited": Scale,
  winner: Trophy,
  "phase-invitation": Trophy,
  "entry-recorded": Pencil,
  "entry-screened": ClipboardCheck,
  "entry-changed": Users,
  "challenge-moved": Gavel,
  "judge-reminder": Scale,
  recusal: UserMinus,
  "judge-answered": Scale,
  "challenge-question": CircleQuestion,
  "challenge-news": Megaphone,
  award: Award,
  "award-given": BadgeCheck,
  nomination: HandHeart,
  "nomination-waits": HandHeart,
  "action-asked": ListTodo,
  "action-answered": Reply,
  "figure-crossed": ChartLine,
};
