// The public pages, in every language: one list for all the tests that go through them.

/** The language versions: the first path segment, and the `lang` attribute that belongs to it. */
export const LANGUAGES = {
  sv: 'sv',
  fi: 'fi',
  'sv-lattlast': 'sv',
  'fi-selko': 'fi',
} as const;

export type Language = keyof typeof LANGUAGES;

/** Addresses after the language. */
export const PAGES = [
  '',
  '/utforare',
  '/utforare/sympati-ab',
  '/utforare/boendestodet-i-bromma',
  '/jamfor?u=sympati-ab&u=boendestodet-i-bromma',
  '/valguide',
  '/om',
  '/sa-valjer-du',
  '/kontakt',
  '/tillganglighet',
  '/sprak',
  '/komponenter',
] as const;

/** Every page in every language, with the base language its `lang` attribute begins with. */
export const ALL_PAGES = Object.entries(LANGUAGES).flatMap(([language, base]) =>
  PAGES.map((page) => ({ path: `/${language}${page}`, base })),
);
