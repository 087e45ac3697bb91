import { createContext, useContext } from "react";

/** The nonce of this response; the browser hides nonces, so hydration sees an empty one. */
export const NonceContext = createContext("");

/** The nonce inline scripts need. */
export function useNonce(): string {
  return useContext(NonceContext);
}
