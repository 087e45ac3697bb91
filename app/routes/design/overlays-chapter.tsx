import * as Archive from "lucide-react/icons/archive";
import * as Copy from "lucide-react/icons/copy";
import * as Ellipsis from "lucide-react/icons/ellipsis";
import * as Info from "lucide-react/icons/info";
import * as Pencil from "lucide-react/icons/pencil";
import * as Trash from "lucide-react/icons/trash";
import { useState, type ComponentType } from "react";
import { Button } from "#app/ui/button.tsx";
import type { OpenPaletteProps } from "#app/ui/command-palette-trigger.tsx";
import { Dialog, prefetchDialog, type DialogProps } from "#app/ui/dialog.tsx";
import { Field } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Menu, type MenuGroup } from "#app/ui/menu.tsx";
import { onDemand } from "#app/ui/on-demand.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { showToast } from "#app/ui/toast-store.ts";
import { Tooltip } from "#app/ui/tooltip.tsx";
import { Specimen, State } from "./specimen.tsx";
import { Stage } from "./stage.tsx";

/** What opens over a page, and what changes a part of it. */
export function OverlaysChapter() {
  return (
    <Stage>
      <Specimen
        name="Dialog"
        use="A question or a short task that belongs to the page below. On a phone it is a sheet at the bottom."
      >
        <State name="With a form; long; asking before something is done for good">
          <div className="flex flex-wrap gap-3">
            <Opener label="Rename the list" title="Rename the list" Body={Rename} />
            <Opener label="Read the terms" title="Terms of the trial" size="wide" Body={Terms} />
            <Opener
              label="Delete the list"
              title="Delete the list for good?"
              alert
              confirm="Delete it"
              Body={Warning}
            />
          </div>
        </State>
      </Specimen>
      <Specimen
        name="Menu"
        use="Things to do with one thing, when they are too many for buttons. Three or fewer stay buttons."
      >
        <State name="Groups, shortcuts, detail, disabled, destructive; an icon alone">
          <div className="flex flex-wrap gap-3">
            <Menu
              trigger="More actions"
              name="More actions"
              groups={actions}
              variant="secondary"
              align="start"
            />
            <Menu
              trigger={<Icon of={Ellipsis} />}
              name="Actions for “Salt the steps”"
              groups={actions}
              align="start"
            />
          </div>
        </State>
      </Specimen>
      <Specimen
        name="Command palette"
        use="One place to go anywhere and do anything, by Ctrl+K or ⌘K."
      >
        <State name="With commands, some used lately, and towns found elsewhere">
          <PaletteOpener />
        </State>
      </Specimen>
      <Specimen
        name="Tooltip"
        use="A few more words about a control that has a name already; never the only place for something one needs."
      >
        <State name="Under the pointer and on focus">
          <Tooltip text="Counts everybody who has voted, also those who have left since.">
            {(described) => (
              <Button
                type="button"
                variant="quiet"
                size="small"
                icon={<Icon of={Info} />}
                {...described}
              >
                How votes are counted
              </Button>
            )}
          </Tooltip>
        </State>
      </Specimen>
      <Specimen
        name="Tabs"
        use="Parts of one page of which one is seen at a time. What has an address of its own is a link instead."
      >
        <State name="With a count, and a long name">
          <Tabs label="About the trial" parts={parts} />
        </State>
      </Specimen>
      <Specimen
        name="Toast"
        use="Says what just happened. Alt+T goes to it; it waits while somebody looks at it, and leaves by itself unless there is something to do."
      >
        <State name="Plain, with something to do, trouble">
          <div className="flex flex-wrap gap-3">
            <Button type="button" onClick={() => showToast({ text: "Saved." })}>
              Save
            </Button>
            <Button
              type="button"
              onClick={() =>
                showToast({
                  text: "Moved to the archive.",
                  action: { label: "Undo", onPress: () => showToast({ text: "It is back." }) },
                })
              }
            >
              Archive
            </Button>
            <Button
              type="button"
              onClick={() =>
                showToast({
                  text: "This could not be sent. Check your connection and try once more.",
                  tone: "danger",
                })
              }
            >
              Fail
            </Button>
          </div>
        </State>
      </Specimen>
    </Stage>
  );
}

const { Part: SamplePalette } = onDemand<OpenPaletteProps>(() => import("./sample-palette.tsx"));

function PaletteOpener() {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        Open the palette
      </Button>
      {open && <SamplePalette onClose={close} onUnreachable={close} />}
    </>
  );
}

interface OpenerProps extends Pick<DialogProps, "title" | "alert" | "size"> {
  label: string;
  confirm?: string;
  Body: ComponentType;
}

function Opener({ label, confirm = "Save", Body, ...dialog }: OpenerProps) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        type="button"
        onPointerEnter={prefetchDialog}
        onFocus={prefetchDialog}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
      {open && (
        <Dialog
          {...dialog}
          onClose={close}
          actions={
            <>
              <Button type="button" variant={dialog.alert ? "danger" : "primary"} onClick={close}>
                {confirm}
              </Button>
              <Button type="button" variant="quiet" onClick={close}>
                Cancel
              </Button>
            </>
          }
        >
          <Body />
        </Dialog>
      )}
    </>
  );
}

function Rename() {
  return (
    <Field name="list-name" label="Name of the list" hint="Up to 60 characters.">
      {(control) => <TextInput {...control} defaultValue="Winter service" />}
    </Field>
  );
}

function Warning() {
  return <p>The list and its 14 entries go at once. Nobody can bring them back.</p>;
}

function Terms() {
  return (
    <div className="grid gap-4">
      {Array.from({ length: 12 }, (_, number) => (
        <p key={number}>
          {number + 1}. Units that take part in the trial say each week what they saw, in a sentence
          or two. What they say is read by everybody who takes part, and by nobody else until the
          trial has ended and its results are published.
        </p>
      ))}
    </div>
  );
}

const actions: readonly MenuGroup[] = [
  {
    id: "change",
    label: "Change",
    choices: [
      { id: "edit", label: "Edit", icon: Pencil, shortcut: "E", run: () => say("Edit") },
      {
        id: "copy",
        label: "Copy the address",
        detail: "For an e-mail or a poster",
        icon: Copy,
        run: () => say("Copied"),
      },
      { id: "read", label: "How it works", to: "/design#overlays" },
    ],
  },
  {
    id: "remove",
    label: "Remove",
    choices: [
      { id: "archive", label: "Archive", icon: Archive, disabled: true },
      { id: "delete", label: "Delete", icon: Trash, danger: true, run: () => say("Deleted") },
    ],
  },
];

function say(text: string) {
  showToast({ text });
}

const parts = [
  {
    id: "trial-aims",
    label: "Aims",
    children: <p>Fewer falls on the steps, and nobody late because of ice.</p>,
  },
  {
    id: "trial-units",
    label: "Units that take part",
    count: 14,
    children: <p>Fourteen units in four towns, from December to March.</p>,
  },
  {
    id: "trial-results",
    label: "Results",
    children: <p>Not there yet. The first figures come in January.</p>,
  },
];
