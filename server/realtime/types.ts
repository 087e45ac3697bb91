import type { Server, Socket } from "socket.io";
import type { BrowserToServer, ServerToBrowser } from "#app/core/live-protocol.ts";
import type { Signal } from "#app/core/deltas.ts";
import type { Revocation } from "#app/platform/registry.server.ts";
import type { SignedIn } from "#app/platform/session.server.ts";

/** What nodes say to each other. */
export interface NodeToNode {
  signals: (signals: readonly Signal[]) => void;
  revoke: (who: Revocation) => void;
  presence: (node: string, counts: readonly (readonly [room: string, people: number])[]) => void;
}

export type LiveServer = Server<BrowserToServer, ServerToBrowser, NodeToNode, SignedIn>;
export type LiveSocket = Socket<BrowserToServer, ServerToBrowser, NodeToNode, SignedIn>;
