// Warns three minutes before a session ends, and keeps it by a press. Only on pages of somebody who is
// logged in, after the page's markup; without it the page says until when. Comments as in loader.js.
const session = document.querySelector("[data-ends]");
const warning = session.querySelector("[role=alert]"), stay = warning.querySelector("button");
const arm = (left) => setTimeout(() => (warning.hidden = false), (left - 180) * 1e3);
arm(session.dataset.ends);
if (stay)
  stay.onclick = () => fetch(stay.dataset.stay, { method: "HEAD" }).then((r) => {
    // Over already: the log-in answers.
    if (r.redirected) return;
    warning.hidden = true;
    arm(1200);
  });
