// Who has an electronic ID at the provider of the tests, and what it tells of them.
import { invented } from './numbers.ts';

const OIDC = 'https://id.oidc.se/claim';
export const PERSONAL = `${OIDC}/personalIdentityNumber`;
export const COORDINATION = `${OIDC}/coordinationNumber`;
export const PREVIOUS = `${OIDC}/previousCoordinationNumber`;
/** What Sweden Connect maps a foreign identity to: never the person's own number. */
export const MAPPED = 'https://id.swedenconnect.se/claim/mappedPersonalIdentityNumber';
const LOA = 'http://id.elegnamnden.se/loa/1.0';

/** What the provider knows of somebody. */
export interface Account {
  claims: Record<string, string>;
  /** How surely it knows. */
  acr: string;
  /** It says so instead of letting them in. */
  refuses?: string;
  /** It breaks down when the code is to be redeemed. */
  breaks?: boolean;
}

const account = (claims: Record<string, string>, more: Partial<Account> = {}): Account => ({
  claims,
  acr: `${LOA}/loa3`,
  ...more,
});

// The number of Vera in `server/examples/cases.json`: who comes with less than that is not let in as her.
const VERA = { [PERSONAL]: '198704129827', given_name: 'Vera', family_name: 'Exempelros' };

/** Those who can be picked by name. */
export const ACCOUNTS = {
  vera: account(VERA),
  axel: account({ [PERSONAL]: '196101179833', given_name: 'Axel', family_name: 'Exempelby' }),
  okand: account({ [PERSONAL]: invented('19800109', 980), given_name: 'Okänd', family_name: 'Provmark' }),
  utlandsk: account({ [MAPPED]: VERA[PERSONAL]!, given_name: 'Erika', family_name: 'Musterfrau' }),
  svag: account(VERA, { acr: `${LOA}/loa2` }),
  nekad: account(VERA, { refuses: 'unmet_authentication_requirements' }),
  haveri: account(VERA, { breaks: true }),
} satisfies Record<string, Account>;

export type AccountName = keyof typeof ACCOUNTS;

/** Anybody else: by number, and by the coordination number that they had before. */
export function byNumber(number: string, previous: string): Account {
  // In a coordination number the day is 60 more than the day of birth.
  const claim = Number(number.slice(6, 8)) > 60 ? COORDINATION : PERSONAL;
  return account({ [claim]: number, ...(previous && { [PREVIOUS]: previous }) });
}
