// The pages of the tests' identity provider.
import { ACCOUNTS } from './accounts.ts';

const page = (lang: string, title: string, body: string) =>
  `<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;

/** Who are you? In the language that was asked for. */
export function logInPage(lang: string): string {
  const radio = (name: string) => `<label><input type="radio" name="konto" value="${name}"> ${name}</label><br>`;
  return page(
    lang,
    'Legitimera dig',
    `<form method="post">
      ${Object.keys(ACCOUNTS).map(radio).join('')}
      <label>Nummer <input name="nummer"></label> <label>Tidigare nummer <input name="tidigare"></label>
      <button>Fortsätt</button> <button name="avbryt" value="1">Avbryt</button>
    </form>`,
  );
}

/** Do you want to log out here too? */
export function logOutPage(context: { body: string }, form: string): void {
  const buttons = '<button form="op.logoutForm" name="logout" value="yes">Logga ut</button>';
  context.body = page('sv', 'Logga ut hos Provlegg?', form + buttons);
}

/** After it, for who did not come from a portal. */
export function loggedOutPage(context: { body: string }): void {
  context.body = page('sv', 'Utloggad hos Provlegg', '');
}
