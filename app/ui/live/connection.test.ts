import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LiveConnection } from "./connection.ts";

/** Stands in for Socket.IO's socket: `active` says whether it goes on trying by itself. */
const socket = vi.hoisted(() => {
  const listeners = new Map<string, (said?: unknown) => void>();
  return {
    active: true,
    connected: false,
    connect: vi.fn(),
    close: vi.fn(),
    emit: vi.fn(),
    on: (event: string, listen: (said?: unknown) => void) => void listeners.set(event, listen),
    hear: (event: string, said?: unknown) => listeners.get(event)?.(said),
  };
});
vi.mock("socket.io-client", () => ({ io: () => socket }));

const listener = { onState: vi.fn(), onSignedOut: vi.fn() };
let connection: LiveConnection;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  connection = new LiveConnection(listener);
});
afterEach(() => {
  connection.close();
  vi.useRealTimers();
});

function refuse(message: string): void {
  socket.active = false;
  socket.hear("connect_error", new Error(message));
}

describe("a connection that was refused", () => {
  test("is tried again, and again, until it is let in", () => {
    for (const turn of [1, 2, 3]) {
      refuse("try again");
      expect(socket.connect).toHaveBeenCalledTimes(turn - 1);
      vi.advanceTimersByTime(4_000);
      expect(socket.connect).toHaveBeenCalledTimes(turn);
    }
    expect(listener.onState).toHaveBeenLastCalledWith(false);
  });

  test("because nobody is signed in is tried again much later", () => {
    refuse("signed out");
    expect(listener.onSignedOut).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(29_000);
    expect(socket.connect).not.toHaveBeenCalled();
    vi.advanceTimersByTime(4_000);
    expect(socket.connect).toHaveBeenCalledOnce();
  });

  test("or ended by the server is not tried again once it is closed here", () => {
    refuse("try again");
    connection.close();
    vi.advanceTimersByTime(60_000);
    socket.hear("disconnect", "io client disconnect");
    vi.advanceTimersByTime(60_000);
    expect(socket.connect).not.toHaveBeenCalled();
  });
});

test("a server that cannot be reached is left to Socket.IO, which goes on by itself", () => {
  socket.active = true;
  socket.hear("connect_error", new Error("websocket error"));
  vi.advanceTimersByTime(60_000);
  expect(socket.connect).not.toHaveBeenCalled();
});

test("a connection the server ended is opened anew", () => {
  socket.hear("disconnect", "io server disconnect");
  vi.advanceTimersByTime(3_000);
  expect(socket.connect).toHaveBeenCalledOnce();
});

test("a page that joins a room says what it holds of that room alone", () => {
  const part = (idea: number) => ({
    onDelta: vi.fn(),
    onReread: vi.fn(),
    holding: () => ({ idea }),
  });
  connection.subscribe("idea:1", part(7));
  connection.subscribe("idea:2", part(3));
  socket.connected = true;
  socket.hear("connect");
  const calls = socket.emit.mock.calls as [string, unknown, (isIn: boolean) => void][];
  calls.find(([, room]) => room === "idea:2")?.[2](true);
  const said = calls.filter(([event]) => event === "holding");
  expect(said).toEqual([["holding", [{ room: "idea:2", idea: 3 }]]]);
  socket.connected = false;
});
