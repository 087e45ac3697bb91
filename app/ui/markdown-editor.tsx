/**
 * A longer answer in Markdown. The field is the browser's own and works by itself; once the page is interactive it
 * has a toolbar and a preview, and when it is first entered, suggestions for names and emoji, and a count.
 */
import {
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type RefObject,
  type TextareaHTMLAttributes,
} from "react";

import { classNames } from "./class-names.ts";
import { EditorBar, type View } from "./editor/editor-bar.tsx";
import { useEditorHelp } from "./editor/use-editor-help.ts";

export interface MarkdownEditorProps extends Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  "id"
> {
  id: string;
  /** Longest text, in characters; the field takes more and says so, so that nothing pasted is cut. */
  limit?: number | undefined;
}

/** A native textarea in a frame with its tools; every native attribute passes through. */
export const MarkdownEditor = forwardRef<HTMLTextAreaElement, MarkdownEditorProps>(
  function MarkdownEditor({ limit, className, defaultValue, ...native }, ref) {
    const { id } = native;
    const frame = useRef<HTMLDivElement>(null);
    const field = useRef<HTMLTextAreaElement>(null);
    const countPlace = useRef<HTMLParagraphElement>(null);
    const [previewPlace, setPreviewPlace] = useState<HTMLElement | null>(null);
    const { EditorHelp, use } = useEditorHelp(frame, field);
    const [view, setView] = useView(field, native["aria-invalid"]);
    const begin = useBeginning(field, defaultValue);
    // Null only before it stands in the page, when nobody can ask for it.
    useImperativeHandle(ref, () => field.current as HTMLTextAreaElement);
    return (
      <div ref={frame} className={classNames(frameLook, className)}>
        <EditorBar
          id={id}
          view={view}
          onView={setView}
          onTool={(tool) => void use(tool)}
          disabled={native.disabled}
        />
        <div id={`${id}-view`} role="tabpanel" aria-labelledby={`${id}-${view}`}>
          <textarea
            ref={field}
            rows={4}
            {...native}
            {...begin}
            hidden={view === "preview"}
            aria-describedby={describedBy(native["aria-describedby"], limit && `${id}-count`)}
            className={fieldLook}
          />
          {view === "preview" && (
            <div ref={setPreviewPlace} className="min-h-[calc(4lh+1rem)] px-3 py-2" />
          )}
        </div>
        <p
          ref={countPlace}
          id={`${id}-count`}
          className="min-h-6 px-3 pb-1 text-end text-xs text-ink-muted empty:invisible"
        />
        {EditorHelp && field.current && countPlace.current && (
          <EditorHelp
            field={field.current}
            limit={limit}
            countPlace={countPlace.current}
            previewPlace={view === "preview" ? previewPlace : null}
          />
        )}
      </div>
    );
  },
);

const frameLook =
  "rounded-md border border-line-strong bg-surface text-ink outline-offset-2 transition-colors hover:border-accent has-[textarea:focus-visible]:outline-3 has-[textarea:focus-visible]:outline-focus has-aria-invalid:border-2 has-aria-invalid:border-danger has-disabled:bg-sunken";

/** 16 px text, so that phones do not zoom on focus. The frame shows the focus, and forced colours the field too. */
const fieldLook =
  "block field-sizing-content max-h-[70vh] min-h-[calc(4lh+1rem)] w-full resize-y rounded-sm bg-transparent px-3 py-2 text-base [unicode-bidi:plaintext] outline-transparent disabled:cursor-not-allowed disabled:text-ink-muted [&[hidden]]:hidden";

/**
 * The text a field begins with. React writes it into the field again whenever it renders, and the browser then takes
 * the caret to the start of a text that nobody has changed yet: so React has it once, and later only what differs.
 */
function useBeginning(
  field: RefObject<HTMLTextAreaElement>,
  defaultValue: MarkdownEditorProps["defaultValue"],
) {
  const [isMounted, setMounted] = useState(false);
  useEffect(() => {
    setMounted(true);
    const text = String(defaultValue ?? "");
    if (field.current && field.current.defaultValue !== text) field.current.defaultValue = text;
  }, [field, defaultValue]);
  return isMounted ? {} : { defaultValue };
}

/** Back to writing whenever the form is sent or emptied, or says that this answer is wrong. */
function useView(field: RefObject<HTMLTextAreaElement>, invalid: unknown) {
  const [view, setView] = useState<View>("write");
  useEffect(() => {
    if (invalid) setView("write");
  }, [invalid]);
  useEffect(() => {
    const form = field.current?.form;
    const write = () => {
      setView("write");
    };
    form?.addEventListener("submit", write);
    form?.addEventListener("reset", write);
    return () => {
      form?.removeEventListener("submit", write);
      form?.removeEventListener("reset", write);
    };
  }, [field]);
  return [view, setView] as const;
}

function describedBy(...ids: (string | number | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(" ") || undefined;
}
