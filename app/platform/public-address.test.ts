import { describe, expect, test } from "vitest";
import { isPublicAddress, lookupPublic } from "./public-address.server.ts";

describe("an address", () => {
  test.each(["8.8.8.8", "142.250.75.10", "2a00:1450:4007:80e::200e", "2606:4700::6810:84e5"])(
    "of the open internet is public: %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ...["127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.31.0.1", "192.168.1.1"],
    ...[
      "169.254.169.254",
      "100.64.0.1",
      "198.18.0.1",
      "203.0.113.9",
      "224.0.0.1",
      "255.255.255.255",
    ],
    ...["::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:10.0.0.1"],
    ...["::ffff:8.8.8.8", "64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1", "2001::1"],
    ...["localhost", "example.org", "", "8.8.8", "0x7f000001"],
  ])("of this machine, of a private network, or none at all, is not: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

test("a name that stands for this machine is not found", async () => {
  for (const all of [true, false]) {
    const found = new Promise((resolve) => {
      lookupPublic("localhost", { all }, (error) => {
        resolve(error?.message);
      });
    });
    expect(await found).toBe("localhost is not on the open internet.");
  }
});
