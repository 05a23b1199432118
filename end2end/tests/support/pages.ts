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
  page('/logga-in'),
  ...['logga-in-forst', 'tiden-tog-slut', 'gick-inte', 'tjansten-nere'].map((why) => state(`/logga-in?orsak=${why}`)),
  page('/logga-in/test'),
  page('/utloggad'),
  page('/utan-e-legitimation'),
  page('/finns-inte', 404),
];
