import { aPerson } from "#tests/support/builders.ts";
import { aBadge } from "#tests/support/recognition-builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey(
  "a colleague is nominated, seconded and given a badge, accepts it openly on a live wall, and appeals when it is revoked",
  async ({ openAs }) => {
    journey.slow();
    await aBadge({ givers: ["peers"] });
    const [nominator, seconder] = [
      await aPerson({ name: "Nora Nominator" }),
      await aPerson({ name: "Sam Seconder" }),
    ];
    const person = await aPerson({ name: "Odile Exemple" });
    const leader = await aPerson({ name: "Lea Leader", role: "leader" });
    const reviewer = await aPerson({ name: "Rita Reviewer", role: "leader" });
    const somebodys = await openAs(await aPerson());
    await visitLive(somebodys, "/recognition");
    await expect(somebodys.getByText("Nobody stands here yet")).toBeVisible();
    await expectAccessible(somebodys);

    const hers = await openAs(nominator);
    await visit(hers, `/people/${person.id}`);
    await hers.getByRole("link", { name: "Nominate", exact: true }).click();
    await hers.getByLabel("Badge", { exact: true }).selectOption({ index: 1 });
    await hers.getByLabel("What changed?").fill("People wait ten minutes where they waited forty.");
    await hers.getByLabel("For whom", { exact: true }).fill("Everybody at the counter");
    await hers.getByLabel("What is there (1)").fill("The figures");
    await hers.getByLabel("Its address (1)").fill("/ideas");
    await hers.getByRole("button", { name: "One more address" }).click();
    await expect(hers.getByLabel("What is there (2)")).toBeVisible();
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Nominate", exact: true }).click();
    await expect(hers.getByRole("heading", { level: 1, name: "Odile Exemple" })).toBeVisible();
    await expect(hers.getByText("Waits for a seconder").first()).toBeVisible();
    const nomination = new URL(hers.url()).pathname;
    await visitLive(hers, nomination);

    const sams = await openAs(seconder);
    await visit(sams, "/nominations?show=to-second");
    await sams.getByRole("link", { name: "Odile Exemple" }).click();
    await sams.getByRole("link", { name: "Second it" }).click();
    await sams.getByLabel("What have you seen of it?").fill("I stood in that queue.");
    await expectAccessible(sams);
    await sams.getByRole("button", { name: "Second it" }).click();
    await expect(hers.getByText("Waits for a decision").first()).toBeVisible(soon);
    await expect(hers.getByText("I stood in that queue.")).toBeVisible();

    const leas = await openAs(leader);
    await visit(leas, "/nominations?show=to-decide");
    await leas.getByRole("link", { name: "Odile Exemple" }).click();
    await leas.getByRole("link", { name: "Decide", exact: true }).click();
    await leas.getByLabel("Grant it").check();
    await expectAccessible(leas);
    await leas.getByRole("button", { name: "Decide", exact: true }).click();
    await expect(hers.getByText("Granted", { exact: true }).first()).toBeVisible(soon);
    await expect(somebodys.getByText("Nobody stands here yet")).toBeVisible();

    const his = await openAs(person);
    await visit(his, "/inbox");
    await expect(his.getByText("Lea Leader gives you a badge")).toBeVisible(soon);
    await visit(his, "/awards");
    await his.getByRole("main").getByRole("listitem").getByRole("link").last().click();
    await expect(his.getByRole("heading", { name: "Do you accept it?" })).toBeVisible();
    await expectAccessible(his);
    await his.getByLabel("Accept openly").check();
    await his.getByRole("button", { name: "Send your answer" }).click();
    await expect(somebodys.getByRole("link", { name: "Odile Exemple" })).toBeVisible(soon);
    await expect(
      somebodys.getByText("People wait ten minutes where they waited forty."),
    ).toBeVisible();
    await expectAccessible(somebodys);
    await somebodys.getByRole("link", { name: "Odile Exemple" }).click();
    await expect(somebodys).toHaveURL(/\/awards\//);
    await expect(somebodys.getByText("Everybody at the counter")).toBeVisible();
    await expectAccessible(somebodys);
    const award = new URL(somebodys.url()).pathname;
    await visitLive(somebodys, "/recognition/log");
    await expect(somebodys.getByRole("link", { name: "Odile Exemple" })).toBeVisible();
    await expectAccessible(somebodys);

    await visit(leas, award);
    await leas.getByRole("link", { name: "Revoke", exact: true }).click();
    await leas.getByLabel("Reason").fill("The figures were another team’s.");
    await leas.getByRole("button", { name: "Revoke" }).click();
    await expect(somebodys.getByRole("link", { name: "Odile Exemple" })).toHaveCount(0, soon);
    await expect(somebodys.getByText("Revoked", { exact: true })).toBeVisible();

    await visitLive(his, award);
    await expect(his.getByText("The figures were another team’s.").first()).toBeVisible();
    await his.getByRole("link", { name: "Appeal", exact: true }).click();
    await his.getByLabel("What was not seen?").fill("They measured at our counter.");
    await his.getByRole("button", { name: "Appeal", exact: true }).click();
    await expect(his.getByText("Under appeal").first()).toBeVisible();

    const ritas = await openAs(reviewer);
    await visit(ritas, "/awards?show=appeals");
    await ritas.getByRole("main").getByRole("listitem").getByRole("link").last().click();
    await ritas.getByRole("link", { name: "Answer the appeal" }).click();
    await ritas.getByLabel("Uphold the appeal").check();
    await ritas.getByLabel("Reason").fill("They did measure there.");
    await expectAccessible(ritas);
    await ritas.getByRole("button", { name: "Answer the appeal" }).click();
    await expect(somebodys.getByRole("link", { name: "Odile Exemple" })).toBeVisible(soon);
    await expect(his.getByText("Appeal upheld")).toBeVisible(soon);
  },
);

journey(
  "a badge is given, accepted quietly and declined without JavaScript",
  async ({ openAs, complaints }) => {
    const badgeId = await aBadge();
    const leader = await aPerson({ role: "leader" });
    const [one, two] = [await aPerson({ name: "Ada One" }), await aPerson({ name: "Bea Two" })];
    const plain = await openAs(leader, { javaScriptEnabled: false });
    await plain.goto(`/awards/new?badge=${badgeId}&person=${one.id}`);
    await plain.getByLabel("What changed?").fill("Nobody has to come twice any more for a stamp.");
    await plain.getByLabel("For whom", { exact: true }).fill("Whoever needs a stamp");
    await plain.getByLabel("What is there (1)").fill("The new form");
    await plain.getByRole("button", { name: "One more colleague" }).click();
    await expect(plain.getByLabel("What changed?")).toHaveValue(/come twice/);
    await expect(plain.getByLabel("Colleague 2")).toBeVisible();
    await plain.getByRole("button", { name: "Give", exact: true }).click();
    await expect(plain.getByRole("alert")).toContainText(
      "Give an address that begins with https://",
    );
    complaints.forgive(/status of 400/);
    await plain.getByLabel("Its address (1)").fill("https://example.org/form");
    await plain.getByRole("button", { name: "Give", exact: true }).click();
    await expect(plain.getByText("To Ada One")).toBeVisible();
    await expect(plain.getByText("To Bea Two")).toHaveCount(0);
    expect(two.name).toBe("Bea Two");

    const hers = await openAs(one, { javaScriptEnabled: false });
    await hers.goto("/awards");
    await hers.getByRole("main").getByRole("listitem").getByRole("link").last().click();
    await hers.getByRole("button", { name: "Send your answer" }).click();
    await expect(hers.getByRole("alert")).toContainText("Choose an answer.");
    complaints.forgive(/status of 400/);
    await hers.getByLabel("Accept quietly").check();
    await hers.getByRole("button", { name: "Send your answer" }).click();
    await expect(hers.getByText("Accepted quietly").first()).toBeVisible();
    await hers.getByRole("link", { name: "Change your answer" }).click();
    await hers.getByLabel("Decline").check();
    await hers.getByRole("button", { name: "Send your answer" }).click();
    await expect(hers.getByText("Declined").first()).toBeVisible();
  },
);
