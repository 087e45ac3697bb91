/* On the page that says that the server cannot be reached: asks for it again, and leads back when it answers. */
const wait = 4_000;

async function back() {
  try {
    const { ok } = await fetch("/healthz", { cache: "no-store" });
    if (ok) location.reload();
  } catch {
    // Still away.
  }
}

addEventListener("online", back);
setInterval(back, wait);
document.getElementById("again")?.addEventListener("click", (event) => {
  event.preventDefault();
  location.reload();
});
