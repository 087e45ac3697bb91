/** Live updates for whatever part of the page asks for them. */
import { useLocation, useNavigate, useNavigation } from "@remix-run/react";
import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { LiveConnection, Subscriber } from "./connection.ts";

interface LiveValue {
  readonly connection: LiveConnection | null;
  /** False while the connection is lost; true before the first one, when nothing is known yet. */
  readonly live: boolean;
  /** Keeps whoever has been signed out on this page until the returned function is called. */
  readonly stay: () => () => void;
}

const goesOn = () => () => undefined;
const LiveContext = createContext<LiveValue>({ connection: null, live: true, stay: goesOn });

/** A connection that is lost for less than this is not worth a word. */
const patience = 2_000;

/** Opens the live connection once the page is interactive; `enabled` while somebody is signed in. */
export function LiveProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const [connection, setConnection] = useState<LiveConnection | null>(null);
  const [live, setLive] = useState(true);
  const lookAgain = useLookAgain();
  const askAgain = useRef(lookAgain);
  const staying = useRef(0);
  const stay = useCallback(() => {
    staying.current++;
    return () => {
      staying.current--;
    };
  }, []);
  useEffect(() => {
    askAgain.current = lookAgain;
  });
  useEffect(() => {
    if (!enabled) return;
    let wanted = true;
    let opened: LiveConnection | undefined;
    let warning: ReturnType<typeof setTimeout> | undefined;
    const onState = (connected: boolean) => {
      clearTimeout(warning);
      if (connected) setLive(true);
      else
        warning = setTimeout(() => {
          setLive(false);
        }, patience);
    };
    void import("./connection.ts").then((module) => {
      if (!wanted) return;
      opened = new module.LiveConnection({
        onState,
        // The server then leads to the sign-in page.
        onSignedOut: () => {
          clearTimeout(warning);
          if (staying.current === 0) askAgain.current();
        },
      });
      // The page may still be taking over what the server wrote; it must not be hurried.
      startTransition(() => {
        setConnection(opened ?? null);
      });
    });
    return () => {
      wanted = false;
      clearTimeout(warning);
      opened?.close();
      setConnection(null);
    };
  }, [enabled]);
  const value = useMemo(() => ({ connection, live, stay }), [connection, live, stay]);
  return <LiveContext.Provider value={value}>{children}</LiveContext.Provider>;
}

/**
 * Goes to where one is, unless one is on the way already. Reading the page again instead would be done again after a
 * form that is sent meanwhile, and lead away from the page that brings back what was typed in it.
 */
function useLookAgain(): () => void {
  const location = useLocation();
  const { state } = useNavigation();
  const navigate = useNavigate();
  return () => {
    if (state === "idle") void navigate(location, { replace: true, preventScrollReset: true });
  };
}

/** Whether the page is live just now. */
export function useIsLive(): boolean {
  const online = useSyncExternalStore(followNetwork, isOnline, assumeOnline);
  return useContext(LiveContext).live && online;
}

const isOnline = () => navigator.onLine;
const assumeOnline = () => true;

function followNetwork(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

/** While mounted, whoever has been signed out is not led away: what they have not sent stands on this page alone. */
export function useStay(): void {
  const { stay } = useContext(LiveContext);
  useEffect(() => stay(), [stay]);
}

/** Hears a room while mounted; no room, nothing. The callbacks may change on every render; the room may not be joined anew for that. */
export function useLive(room: string | null, subscriber: Subscriber): void {
  const { connection } = useContext(LiveContext);
  const latest = useRef(subscriber);
  useEffect(() => {
    latest.current = subscriber;
  });
  useEffect(
    () =>
      room === null
        ? undefined
        : connection?.subscribe(room, {
            onDelta: (delta) => {
              latest.current.onDelta(delta);
            },
            onReread: () => {
              latest.current.onReread();
            },
            holding: () => latest.current.holding(),
          }),
    [connection, room],
  );
}
