// Wakes the page's islands, and not before somebody needs one. Runs as an inline module.
// The build takes out lines like these and needless spaces: keep each comment on a line of its own,
// and no spaces in strings.
const d = document, islands = d.querySelectorAll("leptos-island"), held = new Set();
let woken, awake;
const load = async () => {
  const mod = await import(GLUE);
  await mod.default({ module_or_path: WASM });
  mod.hydrate();
  for (const el of islands) {
    // An island among another's children takes its context from there.
    el.closest("leptos-children")?.$$on_hydrate?.();
    await mod[el.dataset.component]?.(el);
  }
};
// If waking fails, held presses still go their plain way.
const wake = () => woken ??= load().catch(console.warn).then(() => {
  awake = 1;
  for (const el of held) el.click();
});
const inside = (el) => el?.closest?.("leptos-island");
const on = (type, act) => d.addEventListener(type, act, true);
// A touch is a "pointerover" too.
for (const t of ["pointerover", "focusin"]) on(t, (e) => inside(e.target) && wake());
// A press that comes too early is held back, and repeated once. Submit buttons go their plain way.
on("click", (e) => {
  const el = e.target.closest("button");
  if (awake || !inside(el) || el.type == "submit") return;
  e.preventDefault();
  e.stopPropagation();
  held.add(el);
  wake();
});
// The browser's own menu prints without a script; the button needs one.
for (const el of d.querySelectorAll("[data-print]")) {
  el.hidden = false;
  el.onclick = () => print();
}
if (inside(d.activeElement)) wake();
for (const el of islands) {
  // Storage may be forbidden, and most islands have no key: either way they wait for a touch.
  try {
    if (el.closest("[data-eager]") || localStorage[el.closest("[data-eager-if]").dataset.eagerIf] != null)
      (self.requestIdleCallback || setTimeout)(wake);
  } catch {}
}
// What needs a voice shows itself when the device has one ("fi" must not match Filipino, "fil").
const speech = self.speechSynthesis, voices = () => {
  for (const el of d.querySelectorAll("[data-voice][hidden]"))
    el.hidden = !speech.getVoices().some((v) => v.lang.split(/[-_]/)[0] == el.dataset.voice);
};
if (speech) {
  voices();
  speech.addEventListener?.("voiceschanged", voices);
}
