// The public pages, in every language: one list for all the tests that go through them.

/** The language versions: the first path segment, and the `lang` attribute that belongs to it. */
export const LANGUAGES = {
  sv: 'sv',
  fi: 'fi',
  'sv-lattlast': 'sv-x-lattlast',
  'fi-selko': 'fi-x-selko',
} as const;

export type Language = keyof typeof LANGUAGES;

/** A provider that exists, one of the sample, and one whose agreement has ended. */
export const REAL = 'sympati';
export const SAMPLE = 'exempel-ekorrbackens-boendestod';
export const ENDED = 'mira-stod-och-behandling';

/** Three to compare. */
export const THREE = [REAL, 'boendestodet-i-bromma', SAMPLE];

const COMPARED = THREE.map((slug) => `u=${slug}`).join('&');
const ANSWERS = 'tjanst=boendestod&omrade=skarholmen&tid=kvall&sprak=finska';
const STEPS = ['omrade', 'alder', 'tid', 'sprak', 'viktigt', 'svar'];

export interface PublicPage {
  /** The address after the language. */
  path: string;
  /** The HTTP status it answers with. */
  status: number;
  /** Whether it is another page in another state, and shares its title. */
  state: boolean;
}

const page = (path: string, status = 200): PublicPage => ({ path, status, state: false });
const state = (path: string, status = 200): PublicPage => ({ path, status, state: true });

export const PAGES: readonly PublicPage[] = [
  page(''),
  page('/utforare'),
  state(`/utforare?${ANSWERS}&grannar=1&sort=namn&u=${REAL}`),
  state('/utforare?q=zzzzqqq'),
  state('/utforare?sida=2'),
  state('/utforare?sida=999', 404),
  state('/utforare?tid=lunch', 400),
  page(`/utforare/${REAL}`),
  page(`/utforare/${SAMPLE}`),
  page(`/utforare/${ENDED}`),
  page(`/utforare/${REAL}/rapportera-fel`),
  page('/jamfor'),
  state(`/jamfor?${COMPARED}`),
  state(`/jamfor?${COMPARED}&skillnader=1`),
  page('/valguide'),
  ...STEPS.map((step) => page(`/valguide?steg=${step}&${ANSWERS}`)),
  page('/valguide/valj-inte'),
  state('/valguide/valj-inte?tjanst=boendestod&omrade=bromma'),
  page('/om'),
  page('/sa-valjer-du'),
  page('/kontakt'),
  page('/tillganglighet'),
  page('/sprak'),
  page('/komponenter'),
  page('/kontrollera'),
  page('/logga-in'),
  ...['logga-in-forst', 'tiden-tog-slut', 'gick-inte', 'tjansten-nere'].map((why) => state(`/logga-in?orsak=${why}`)),
  page('/logga-in/test'),
  page('/utloggad'),
  page('/utan-e-legitimation'),
  page('/finns-inte', 404),
];

/** Pages of somebody who is logged in, and acts for another if it says so. */
export interface PersonalPages {
  /** A sample person of the try-out. */
  who: string;
  /** Whom they act for. */
  actingFor?: string;
  /** Addresses after the language, and the status they answer with. */
  pages: Record<string, number>;
}

const OWN = { '/min-sida': 200, '/planer': 200, '/ombud': 200, '/min-sida/logg': 200, '/min-sida/uppgifter': 200, '/min-sida/paminnelser': 200 };

export const PERSONAL: readonly PersonalPages[] = [
  { who: 'Alva Provström', pages: { ...OWN, '/ombud/EX-FM-1/avsluta': 200, '/ombud/EX-0/avsluta': 404, '': 200 } },
  // In easy-read by choice, with a decision that ends, one whose provider has ended, without a provider, in hiding.
  ...['Bo Provlund', 'Karl Provberg', 'Rikard Provsjö', 'Jonas Exempelborg', 'Stina Exempeldotter'].map((who) => ({
    who,
    pages: { '/min-sida': 200, '/min-sida/uppgifter': 200 },
  })),
  // Guardians, a god man with one who cannot be chosen, a power of attorney that has ended, nobody's representative.
  ...['Nora Exempelsson', 'Gunnar Exempelius', 'Petra Provlöv', 'Lena Provström'].map((who) => ({
    who,
    pages: { '/min-sida': 200, '/ombud': 200 },
  })),
  { who: 'Nora Exempelsson', actingFor: 'Lo Exempelsson', pages: OWN },
  { who: 'Nora Exempelsson', actingFor: 'Tuva Exempelsson', pages: { ...OWN, '/min-sida/logg': 403, '/min-sida/uppgifter': 403, '/min-sida/paminnelser': 403 } },
  { who: 'Sixten Provström', actingFor: 'Alva Provström', pages: { '/min-sida': 200, '/ombud': 200 } },
];
