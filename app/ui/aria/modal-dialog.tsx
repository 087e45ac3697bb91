import * as Cross from "lucide-react/icons/x";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { Button } from "../button.tsx";
import { classNames } from "../class-names.ts";
import type { DialogProps } from "../dialog.tsx";
import { Icon } from "../icon.tsx";
import { useT } from "../language/language.tsx";
import { useDirection } from "../surroundings.ts";
import { AriaRoot } from "./aria-root.tsx";

/** The open dialog: in the middle of a wide window, a sheet at the bottom of a phone's. */
export default function ModalDialog(dialog: DialogProps) {
  const { alert = false, size = "medium", onClose } = dialog;
  const direction = useDirection();
  return (
    <AriaRoot>
      <ModalOverlay
        isOpen
        isDismissable={!alert}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        className="fixed inset-x-0 top-0 z-50 flex h-(--visual-viewport-height) items-end justify-center bg-scrim sm:items-center sm:p-6"
      >
        <Modal
          dir={direction}
          className={classNames(
            "flex max-h-[92%] w-full animate-arrive flex-col rounded-t-lg border-t border-line bg-raised text-ink shadow-float sm:max-h-full sm:rounded-lg sm:border",
            size === "wide" ? "sm:max-w-3xl" : "sm:max-w-lg",
          )}
        >
          <Dialog
            role={alert ? "alertdialog" : "dialog"}
            className="flex min-h-0 flex-1 flex-col outline-none"
          >
            <Content {...dialog} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaRoot>
  );
}

function Content({ title, children, actions, onClose }: DialogProps) {
  const t = useT();
  return (
    <>
      <div className="flex items-start gap-3 ps-5 pe-3 pt-3 pb-2">
        <Heading slot="title" level={2} className="min-w-0 flex-1 py-1.5 text-xl">
          {title}
        </Heading>
        <Button
          type="button"
          variant="quiet"
          size="small"
          aria-label={t("aria.close")}
          onClick={onClose}
          className="min-w-11 sm:min-w-9"
        >
          <Icon of={Cross} />
        </Button>
      </div>
      {children && (
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-1 pb-5">
          {children}
        </div>
      )}
      {actions && (
        <div className="flex flex-wrap gap-2 border-t border-line px-5 py-3 max-sm:grid">
          {actions}
        </div>
      )}
    </>
  );
}
