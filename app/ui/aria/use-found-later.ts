import { useEffect, useState } from "react";

import type { FindLater } from "../find-later.ts";

export interface FoundLater<Result> {
  /** The latest answer; it stays while the next one is on its way. */
  readonly result: Result | null;
  readonly pending: boolean;
  readonly failed: boolean;
}

const pauseMs = 150;

/** Asks once typing pauses, and keeps only the answer to what was typed last. */
export function useFoundLater<Result>(
  typed: string,
  find: FindLater<Result> | undefined,
  whileEmpty = false,
): FoundLater<Result> {
  const asks = find !== undefined && (typed !== "" || whileEmpty);
  const [answer, setAnswer] = useState<FoundLater<Result>>(nothing);
  useEffect(() => {
    if (!asks) {
      setAnswer(nothing);
      return;
    }
    setAnswer(({ result }) => ({ result, pending: true, failed: false }));
    const asked = new AbortController();
    const timer = setTimeout(() => {
      find(typed, asked.signal).then(
        (result) => {
          if (!asked.signal.aborted) setAnswer({ result, pending: false, failed: false });
        },
        () => {
          if (!asked.signal.aborted) setAnswer({ result: null, pending: false, failed: true });
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [typed, find, asks]);
  return answer;
}

const nothing = { result: null, pending: false, failed: false };
