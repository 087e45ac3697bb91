import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";

/** Socket.IO without a product: every request is told to a room at once, in a message as long as ours. */
export async function bareSockets(_order: object) {
  const http = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      const ideaId = request.url?.split("/")[3] ?? "";
      const delta = { kind: "votes", ideaId, votes: 1, revision: ++revision };
      io.to("feed").emit("live", { room: "feed", deltas: [delta] });
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ voted: true, votes: 1, revision }));
    });
  });
  let revision = 0;
  const io = new Server(http, { transports: ["websocket"], perMessageDeflate: false });
  io.on("connection", (socket) => {
    socket.on("watch", (room: string, answer: (joined: boolean) => void) => {
      void socket.join(room);
      answer(true);
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an AddressInfo, never a pipe's name.
  return { origin: `http://127.0.0.1:${String((http.address() as AddressInfo).port)}` };
}
