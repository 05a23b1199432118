// A real OpenID provider on loopback, as a Swedish broker is: code flow with PKCE, signed requests,
// private_key_jwt, levels of assurance, signed UserInfo, log-out both ways.
import { type KeyObject, generateKeyPairSync, randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { ACCOUNTS, type Account, COORDINATION, MAPPED, PERSONAL, PREVIOUS, byNumber } from './accounts.ts';
import { loggedOutPage, logInPage, logOutPage } from './provider-pages.ts';

/** The provider's word in our addresses: it asks anew each time. */
export const CODE = 'prov';
/** The same provider, which need not ask again within the hour. */
export const SHARED = 'prov-delad';
/** A provider that does not answer. */
export const DOWN = 'prov-nere';

const OUR_KEY = 'portal-1';
const SCOPE = 'https://id.oidc.se/scope';
const NAMES = ['given_name', 'family_name', 'birthdate'];
const NUMBERS = [PERSONAL, COORDINATION, PREVIOUS, MAPPED];

export interface Provider {
  issuer: string;
  /** Our private key, as the portal reads it. */
  pem: string;
  stop: () => Promise<void>;
}

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = (key: KeyObject, kid: string) => ({ ...key.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' });

/** Starts it for a portal at `portal`. */
export async function startProvider(port: number, portal: string): Promise<Provider> {
  // Another host than the portal's, so that the way back is one from another site.
  const issuer = `http://localhost:${port}`;
  const [own, ours] = [pair(), pair()];
  const people = new Map<string, Account>();
  const provider = await quietly(async () => {
    const { Provider, interactionPolicy } = await import('oidc-provider');
    return new Provider(issuer, configuration(portal, own.privateKey, ours.publicKey, people, interactionPolicy.base()));
  });
  provider.use(breakdown(people));
  const answer = provider.callback();
  const server = createServer((request, response) => {
    const asks = request.url?.startsWith('/legitimera/');
    const done = asks ? interaction(provider, people, request, response) : answer(request, response);
    Promise.resolve(done).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const pem = ours.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { issuer, pem, stop: () => stop(server) };
}

/** It warns of being used for tests, which is what it is used for. */
async function quietly<T>(begin: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await begin();
  } finally {
    console.warn = warn;
  }
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** One entry of the portal's as the provider knows it. */
function client(code: string, portal: string, ours: KeyObject): object {
  return {
    client_id: `stodvalet-${code}`,
    redirect_uris: [`${portal}/logga-in/${code}/svar`],
    post_logout_redirect_uris: ['sv', 'fi', 'sv-lattlast', 'fi-selko'].map((lang) => `${portal}/${lang}/utloggad`),
    backchannel_logout_uri: `${portal}/logga-in/${code}/utloggad`,
    backchannel_logout_session_required: true,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    request_object_signing_alg: 'ES256',
    id_token_signed_response_alg: 'ES256',
    userinfo_signed_response_alg: 'ES256',
    jwks: { keys: [jwk(ours, OUR_KEY)] },
  };
}

function configuration(portal: string, own: KeyObject, ours: KeyObject, people: Map<string, Account>, policy: any): object {
  // It lets those in whose level is too low, so that it is the portal that has to see it.
  policy.get('login').checks.remove('essential_acrs');
  return {
    clients: [CODE, SHARED].map((code) => client(code, portal, ours)),
    jwks: { keys: [jwk(own, 'provider-1')] },
    cookies: { keys: [randomUUID()] },
    scopes: ['openid', `${SCOPE}/naturalPersonInfo`, `${SCOPE}/naturalPersonNumber`],
    claims: {
      openid: ['sub'],
      acr: null,
      auth_time: null,
      iss: null,
      sid: null,
      [`${SCOPE}/naturalPersonInfo`]: NAMES,
      [`${SCOPE}/naturalPersonNumber`]: NUMBERS,
    },
    acrValues: ['loa2', 'loa3', 'loa4'].map((level) => `http://id.elegnamnden.se/loa/1.0/${level}`),
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      requestObjects: { enabled: true, requireSignedRequestObject: true },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: logOutPage, postLogoutSuccessSource: loggedOutPage },
      backchannelLogout: { enabled: true },
    },
    enabledJWA: {
      clientAuthSigningAlgValues: ['ES256'],
      idTokenSigningAlgValues: ['ES256'],
      requestObjectSigningAlgValues: ['ES256'],
      userinfoSigningAlgValues: ['ES256'],
    },
    pkce: { required: () => true },
    interactions: { policy, url: (_: unknown, { uid }: { uid: string }) => `/legitimera/${uid}` },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub)?.claims }) }),
    loadExistingGrant: agreed,
    // By itself it does not go to loopback, where the portal is.
    fetch: (url: URL, { method, headers, body, signal }: RequestInit) => fetch(url, { method, headers, body, signal }),
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 240, Session: 3600, Interaction: 3600, Grant: 3600 },
  };
}

/** Whoever logs in has agreed to what is asked for. */
async function agreed({ oidc: { client, session, provider, params } }: any): Promise<unknown> {
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(params.scope);
  grant.addOIDCClaims(['acr', 'auth_time', ...NAMES, ...NUMBERS]);
  await grant.save();
  return grant;
}

/** For some, the connection is lost when their code is redeemed. */
const breakdown = (people: Map<string, Account>) => async (context: any, next: () => Promise<void>) => {
  await next();
  const sub = context.oidc?.route === 'token' && context.oidc.entities.AuthorizationCode?.accountId;
  if (people.get(sub)?.breaks) context.req.socket.destroy();
};

/** The provider's own page: who are you, or never mind. */
async function interaction(
  provider: any,
  people: Map<string, Account>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    const { params } = await provider.interactionDetails(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(logInPage(params.ui_locales));
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  await provider.interactionFinished(request, response, outcome(form, people), { mergeWithLastSubmission: false });
}

function outcome(form: URLSearchParams, people: Map<string, Account>): object {
  const [name, number] = [form.get('konto') ?? '', form.get('nummer') ?? ''];
  if (form.has('avbryt')) return { error: 'access_denied' };
  const account = number ? byNumber(number, form.get('tidigare') ?? '') : (ACCOUNTS as Record<string, Account>)[name];
  if (!account) return { error: 'access_denied' };
  if (account.refuses) return { error: account.refuses };
  // What it calls somebody says nothing of them, and is the same each time.
  const known = [...people].find(([, other]) => JSON.stringify(other) === JSON.stringify(account));
  const sub = known?.[0] ?? randomUUID();
  people.set(sub, account);
  return { login: { accountId: sub, acr: account.acr, remember: true } };
}

/** What the portal is told of it, in TOML; and of one at `nowhere`, where nobody answers. */
export function portalConfiguration(issuer: string, nowhere: string, keyFile: string): string {
  const one = (code: string, name: string, at: string, more = '') => `[[provider]]
code = "${code}"
name = { sv = "${name}", fi = "${name} fi" }
issuer = "${at}"
client_id = "stodvalet-${code}"
key_id = "${OUR_KEY}"
key_file = "${keyFile}"
loopback_http = true
${more}`;
  return [
    one(CODE, 'Provlegg', issuer),
    one(SHARED, 'Provlegg delad', issuer, 'single_sign_on_minutes = 60\n'),
    one(DOWN, 'Provlegg nere', nowhere),
  ].join('\n');
}
