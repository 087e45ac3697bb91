import * as Bold from "lucide-react/icons/letter-b";
import * as Code from "lucide-react/icons/code";
import * as Italic from "lucide-react/icons/italic";
import * as Link from "lucide-react/icons/link";
import * as List from "lucide-react/icons/list";
import * as Quote from "lucide-react/icons/text-quote";
import { useState } from "react";
import { classNames } from "../class-names.ts";
import { useHydrated } from "../hydrated.ts";
import { Icon } from "../icon.tsx";
import { useT } from "../language/language.tsx";
import { moveAmong } from "./move-among.ts";
import { shortcuts, tools, type Tool } from "./tools.ts";

export type View = "write" | "preview";

interface EditorBarProps {
  /** The field's id; those of the views begin with it. */
  id: string;
  view: View;
  onView: (view: View) => void;
  onTool: (tool: Tool) => void;
  disabled?: boolean | undefined;
}

/** The strip above a field: two views of the text, and what can be done to it. */
export function EditorBar({ id, view, onView, onTool, disabled = false }: EditorBarProps) {
  return (
    <div
      data-screen-only
      className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line px-1 noscript:hidden"
    >
      <Views id={id} view={view} onView={onView} />
      <Tools id={id} hidden={view === "preview" || disabled} onTool={onTool} />
    </div>
  );
}

const views = ["write", "preview"] as const;

function Views({ id, view, onView }: Pick<EditorBarProps, "id" | "view" | "onView">) {
  const t = useT();
  return (
    <div role="tablist" aria-label={t("editor.views")} className="flex">
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${id}-${one}`}
          aria-selected={one === view}
          aria-controls={`${id}-view`}
          tabIndex={one === view ? 0 : -1}
          className={classNames(
            "-mb-px min-h-11 border-b-2 px-3 text-sm font-semibold",
            one === view
              ? "border-accent text-ink"
              : "border-transparent text-ink-muted hover:text-ink",
          )}
          onKeyDown={moveAmong}
          onClick={() => {
            onView(one);
          }}
        >
          {t(`editor.${one}`)}
        </button>
      ))}
    </div>
  );
}

const icons: Record<Tool, typeof Bold> = {
  bold: Bold,
  italic: Italic,
  link: Link,
  list: List,
  quote: Quote,
  code: Code,
};

function Tools({
  id,
  hidden,
  onTool,
}: {
  id: string;
  hidden: boolean;
  onTool: (tool: Tool) => void;
}) {
  const t = useT();
  const [current, setCurrent] = useState<Tool>("bold");
  const keyName = useKeyName();
  return (
    <div
      role="toolbar"
      aria-label={t("editor.tools")}
      aria-controls={id}
      // Its room stays, so that nothing jumps.
      className={classNames("flex flex-wrap", hidden && "invisible")}
    >
      {tools.map((tool) => (
        <button
          key={tool}
          type="button"
          aria-label={t(`editor.${tool}`)}
          aria-keyshortcuts={keyShortcuts(tool)}
          title={[t(`editor.${tool}`), keyName(tool)].filter(Boolean).join(" ")}
          tabIndex={tool === current ? 0 : -1}
          className="inline-flex size-11 items-center justify-center rounded-md text-ink-muted hover:bg-accent-soft hover:text-accent-ink sm:size-9"
          onKeyDown={moveAmong}
          onFocus={() => {
            setCurrent(tool);
          }}
          onClick={() => {
            onTool(tool);
          }}
        >
          <Icon of={icons[tool]} />
        </button>
      ))}
    </div>
  );
}

function keyShortcuts(tool: Tool): string | undefined {
  const { letter, shift } = shortcuts[tool] ?? {};
  if (!letter) return undefined;
  const key = `${shift ? "Shift+" : ""}${letter.toUpperCase()}`;
  return `Control+${key} Meta+${key}`;
}

/** How this computer's keyboard names a shortcut; known in the browser only. */
function useKeyName() {
  const hydrated = useHydrated();
  return (tool: Tool): string => {
    const { letter, shift } = shortcuts[tool] ?? {};
    if (!hydrated || !letter) return "";
    const apple = /Mac|iPhone|iPad/.test(navigator.userAgent);
    if (apple) return `(${shift ? "⇧" : ""}⌘${letter.toUpperCase()})`;
    return `(Ctrl+${shift ? "Shift+" : ""}${letter.toUpperCase()})`;
  };
}
