// Copies a text at a click. Without this script the text can be marked and copied by hand.

for (const button of document.querySelectorAll("button[data-copy]")) {
  const text = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    text.select();
    let done = true;
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      // a browser without that, or a page without a certificate: the older way
      done = document.execCommand("copy");
    }
    document.getElementById("copied").textContent = done ? button.dataset.done : "";
  });
}
