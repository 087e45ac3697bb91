// Everything begins here, before anything is installed: `node server/start.mjs [command] [-- flags]`.
// Old syntax only, so that an old Node.js reaches the sentence below; the rest is loaded after it.
var needed = [20, 19];
var found = process.versions.node.split(".").map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    "Groundswell needs Node.js " +
      needed.join(".") +
      " or newer, and this is " +
      process.versions.node +
      ". Install a current version from https://nodejs.org, then run the command again.",
  );
  process.exit(1);
} else {
  import("./starter/command.mjs").then(function (starter) {
    starter.runCommand(process.argv.slice(2));
  });
}
