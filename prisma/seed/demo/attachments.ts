import {
  doorPlan,
  meadow,
  nightCurve,
  photoBooth,
  queueScreen,
  worksMap,
} from "#prisma/seed/demo/drawings.ts";

/** A file that the author of an idea of the demo attaches. */
export interface DemoAttachment {
  readonly ideaKey: string;
  readonly name: string;
  readonly description?: string;
  readonly content:
    | { readonly svg: string; readonly as: "png" | "jpeg" }
    | { readonly text: string }
    | { readonly pdf: readonly string[] };
}

/** Files on a handful of ideas: pictures with what they show, tables, a letter, notes. */
export const attachments: readonly DemoAttachment[] = [
  {
    ideaKey: "appointment-letter-map",
    name: "Six doors.png",
    description:
      "The hospital from above: six doors in a row, and a red dashed way from the street through the fourth one, D, to cardiology",
    content: { svg: doorPlan, as: "png" },
  },
  {
    ideaKey: "appointment-letter-map",
    name: "How the letter could look.pdf",
    content: {
      pdf: [
        "Your appointment",
        "",
        "Cardiology, Thursday at 10:20, with Doctor Aubry",
        "Door D, then the red line on the floor, then level 2. From the bus stop 120 metres, no steps.",
        "",
        "Bring: your card, this letter, the list of what you take.",
        "If you cannot come, say so by Tuesday and somebody else is seen sooner.",
      ],
    },
  },
  {
    ideaKey: "salt-by-sensor",
    name: "One night in January.png",
    description:
      "The road's temperature falls below freezing only towards morning; three rounds of salt were spread before, one would have done",
    content: { svg: nightCurve, as: "png" },
  },
  {
    ideaKey: "salt-by-sensor",
    name: "nights-below-zero.csv",
    content: {
      text: "night;lowest on the road (degrees);rounds driven;rounds needed\n2-3 January;-0.4;3;1\n9-10 January;1.2;3;0\n17-18 January;-3.1;3;3\n24-25 January;0.6;3;0\n",
    },
  },
  {
    ideaKey: "plain-queue-screen",
    name: "A screen that says it.png",
    description:
      "A screen with three queues; beside each a clock and as many figures as people wait",
    content: { svg: queueScreen, as: "png" },
  },
  {
    ideaKey: "tonte-tardive",
    name: "Aujourd’hui.jpg",
    description: "La pelouse rase devant le pavillon, telle qu’elle est aujourd’hui",
    content: { svg: meadow(false), as: "jpeg" },
  },
  {
    ideaKey: "tonte-tardive",
    name: "En juin, avec deux tontes.jpg",
    description: "La même pelouse en juin, haute et fleurie de rouge, de blanc et de violet",
    content: { svg: meadow(true), as: "jpeg" },
  },
  {
    ideaKey: "scaffold-permit-map",
    name: "Both on one map.png",
    description:
      "A street map with orange triangles for roadworks and blue squares for scaffolding; a red ring where two of them meet",
    content: { svg: worksMap, as: "png" },
  },
  {
    ideaKey: "photo-booth-guichet",
    name: "Le coin à gauche de l’entrée.jpg",
    description: "Croquis du hall : trois guichets, et à côté une cabine photo à hauteur d’assise",
    content: { svg: photoBooth, as: "jpeg" },
  },
  {
    ideaKey: "shift-handover-card",
    name: "The card.md",
    content: {
      text: "# Handover\n\n1. Who is still waiting, and for what?\n2. What did we promise, to whom, by when?\n3. What is out of order?\n4. What is unusual today?\n5. Name, time.\n",
    },
  },
];
