import { readFile } from "node:fs/promises";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aWaitingCredential, someKeys } from "#tests/support/credential-builder.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { savedFile, verifyFile } from "./support/credential-files.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

const genuine = "It is genuine and holds";
const unreliable = "Do not rely on it";

journey(
  "an award is signed, opened, taken along, checked by a stranger, revoked, and checked again",
  async ({ openAs, complaints }) => {
    journey.slow();
    const person = await aPerson({ name: "Odile Exemple" });
    const leader = await aPerson({ name: "Lea Leader", role: "leader" });
    const { id, awardId } = await aWaitingCredential({ of: person });
    const address = `/credentials/${id}`;
    const [own, stranger] = [await openAs(person), await openAs(null)];

    await visitLive(own, address);
    await expect(own.getByText("Waiting to be signed")).toBeVisible();
    await expectAccessible(own);
    await someKeys();
    await expect(own.getByText(genuine)).toBeVisible(soon);
    await expectAccessible(own);

    await stranger.goto(address);
    await expect(stranger.getByText("There is no such credential")).toBeVisible();
    complaints.forgive(/status of 404/);
    await own.getByLabel("Everybody with the address, with your name").check();
    await own.getByRole("button", { name: "Save" }).click();
    await expect(own.getByRole("link", { name: "Add to a LinkedIn profile" })).toBeVisible();
    await visit(stranger, address);
    await expect(stranger.getByText("Awarded to Odile Exemple")).toBeVisible();
    await expect(stranger.getByRole("link", { name: "All of them" })).toHaveCount(0);
    await expectAccessible(stranger);

    const files = [
      await savedFile(own, "Credential (.json)"),
      await savedFile(own, "Picture (.svg)"),
    ];
    for (const file of files) {
      await verifyFile(stranger, file);
      await expect(stranger.getByText(genuine)).toBeVisible();
    }
    await expectAccessible(stranger);
    await visit(stranger, `${address}/certificate`);
    await expect(stranger.getByText("Odile Exemple")).toBeVisible();
    await expectAccessible(stranger);

    await moveAward(leader, awardId, { to: "revoked", reason: "It was another team’s." });
    await expect(async () => {
      await verifyFile(stranger, files[0] ?? "");
      await expect(stranger.getByText(unreliable)).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
    await expect(stranger.getByText("Its issuer has revoked it.")).toBeVisible();
    await expectAccessible(stranger);
    await visit(stranger, address);
    await expect(stranger.getByText("This award has been revoked")).toBeVisible();

    const plain = await openAs(null, { javaScriptEnabled: false });
    await plain.goto("/verify");
    await plain.getByLabel("Paste it").fill(await readFile(files[0] ?? "", "utf8"));
    await plain.getByRole("button", { name: "Verify" }).click();
    await expect(plain.getByText(unreliable)).toBeVisible();
    await plain.goto(`/verify?link=${encodeURIComponent(new URL(address, plain.url()).href)}`);
    await plain.getByRole("button", { name: "Verify" }).click();
    await expect(plain.getByText("Its issuer has revoked it.")).toBeVisible();
  },
);
