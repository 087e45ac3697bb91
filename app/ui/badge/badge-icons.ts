/** The icons a badge may carry: plain, told apart at a glance, and without a meaning that offends somewhere. */
import * as Accessibility from "lucide-react/icons/accessibility";
import * as Anchor from "lucide-react/icons/anchor";
import * as Award from "lucide-react/icons/award";
import * as BadgeCheck from "lucide-react/icons/badge-check";
import * as BookOpen from "lucide-react/icons/book-open";
import * as Brain from "lucide-react/icons/brain";
import * as ClipboardCheck from "lucide-react/icons/clipboard-check";
import * as Compass from "lucide-react/icons/compass";
import * as Crown from "lucide-react/icons/crown";
import * as Ear from "lucide-react/icons/ear";
import * as Eye from "lucide-react/icons/eye";
import * as Flag from "lucide-react/icons/flag";
import * as FlaskConical from "lucide-react/icons/flask-conical";
import * as Gavel from "lucide-react/icons/gavel";
import * as Gem from "lucide-react/icons/gem";
import * as Globe from "lucide-react/icons/globe";
import * as GraduationCap from "lucide-react/icons/graduation-cap";
import * as Hammer from "lucide-react/icons/hammer";
import * as Handshake from "lucide-react/icons/handshake";
import * as Heart from "lucide-react/icons/heart";
import * as HeartHandshake from "lucide-react/icons/heart-handshake";
import * as Leaf from "lucide-react/icons/leaf";
import * as LifeBuoy from "lucide-react/icons/life-buoy";
import * as Lightbulb from "lucide-react/icons/lightbulb";
import * as Link from "lucide-react/icons/link";
import * as MapPin from "lucide-react/icons/map-pin";
import * as Medal from "lucide-react/icons/medal";
import * as Megaphone from "lucide-react/icons/megaphone";
import * as MessagesSquare from "lucide-react/icons/messages-square";
import * as Mountain from "lucide-react/icons/mountain";
import * as Network from "lucide-react/icons/network";
import * as PenLine from "lucide-react/icons/pen-line";
import * as Puzzle from "lucide-react/icons/puzzle";
import * as Recycle from "lucide-react/icons/recycle";
import * as Rocket from "lucide-react/icons/rocket";
import * as Sailboat from "lucide-react/icons/sailboat";
import * as Scale from "lucide-react/icons/scale";
import * as Scissors from "lucide-react/icons/scissors";
import * as ShieldCheck from "lucide-react/icons/shield-check";
import * as Sparkles from "lucide-react/icons/sparkles";
import * as Sprout from "lucide-react/icons/sprout";
import * as Star from "lucide-react/icons/star";
import * as Sun from "lucide-react/icons/sun";
import * as Target from "lucide-react/icons/target";
import * as Timer from "lucide-react/icons/timer";
import * as Trophy from "lucide-react/icons/trophy";
import * as Users from "lucide-react/icons/users";
import * as Waves from "lucide-react/icons/waves-horizontal";
import * as Wrench from "lucide-react/icons/wrench";
import * as Zap from "lucide-react/icons/zap";

import type { IconModule } from "../icon.tsx";

/** By the name under which a badge keeps its icon. */
export const badgeIcons = {
  accessibility: Accessibility,
  anchor: Anchor,
  award: Award,
  "badge-check": BadgeCheck,
  "book-open": BookOpen,
  brain: Brain,
  "clipboard-check": ClipboardCheck,
  compass: Compass,
  crown: Crown,
  ear: Ear,
  eye: Eye,
  flag: Flag,
  "flask-conical": FlaskConical,
  gavel: Gavel,
  gem: Gem,
  globe: Globe,
  "graduation-cap": GraduationCap,
  hammer: Hammer,
  handshake: Handshake,
  heart: Heart,
  "heart-handshake": HeartHandshake,
  leaf: Leaf,
  "life-buoy": LifeBuoy,
  lightbulb: Lightbulb,
  link: Link,
  "map-pin": MapPin,
  medal: Medal,
  megaphone: Megaphone,
  "messages-square": MessagesSquare,
  mountain: Mountain,
  network: Network,
  "pen-line": PenLine,
  puzzle: Puzzle,
  recycle: Recycle,
  rocket: Rocket,
  sailboat: Sailboat,
  scale: Scale,
  scissors: Scissors,
  "shield-check": ShieldCheck,
  sparkles: Sparkles,
  sprout: Sprout,
  star: Star,
  sun: Sun,
  target: Target,
  timer: Timer,
  trophy: Trophy,
  users: Users,
  waves: Waves,
  wrench: Wrench,
  zap: Zap,
} satisfies Record<string, IconModule>;

export type BadgeIcon = keyof typeof badgeIcons;
