import { useContext } from "react";
import { useNonce } from "../nonce.ts";
import { DictionaryContext } from "./dictionary-context.ts";

/** Last in the page: tells the browser which catalogues to fetch before it hydrates. */
export function UsedCatalogues() {
  const nonce = useNonce();
  const used = useContext(DictionaryContext)?.used;
  return (
    <script
      id="catalogues"
      type="application/json"
      nonce={nonce}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: JSON.stringify([...(used ?? [])]) }}
    />
  );
}
