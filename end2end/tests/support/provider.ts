// A real OpenID provider on loopback, as a Swedish broker would be: code flow with PKCE, signed
// requests, private_key_jwt, levels of assurance, signed UserInfo, log-out both ways.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { interactionPolicy, Provider } from 'oidc-provider';

const PERSONAL = 'https://id.oidc.se/claim/personalIdentityNumber';
const COORDINATION = 'https://id.oidc.se/claim/coordinationNumber';
const PREVIOUS = 'https://id.oidc.se/claim/previousCoordinationNumber';
const MAPPED = 'https://id.swedenconnect.se/claim/mappedPersonalIdentityNumber';
const LOA = 'http://id.elegnamnden.se/loa/1.0/';

/** The provider's word in our addresses, and what it calls us. */
export const CODE = 'prov';
const CLIENT = 'stodvalet';

/** People with an electronic ID: the two first are in `server/examples/cases.json`. */
export const ACCOUNTS: Record<string, Record<string, string>> = {
  vera: { [PERSONAL]: '198704129827', given_name: 'Vera', family_name: 'Exempelros' },
  axel: { [PERSONAL]: '196101179833', given_name: 'Axel', family_name: 'Exempelby' },
  // Was registered with a coordination number, and has got a number of their own since.
  folkbokford: { [PERSONAL]: '199601029805', [PREVIOUS]: '199601629802', given_name: 'Noor', family_name: 'Exempelman' },
  samordnad: { [COORDINATION]: '199601629802', given_name: 'Noor', family_name: 'Exempelman' },
  okand: { [PERSONAL]: '198001099806', given_name: 'Okänd', family_name: 'Prov' },
  utlandsk: { [MAPPED]: '198704129827', given_name: 'Erika', family_name: 'Musterfrau' },
  svag: { [PERSONAL]: '198704129827', given_name: 'Vera', family_name: 'Exempelros' },
};

export interface Running {
  issuer: string;
  /** Our private key, as the portal reads it. */
  pem: string;
  stop: () => Promise<void>;
}

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = (key: KeyObject, kid: string) => ({ ...key.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' });

/** Starts it for a portal at `portal`. */
export async function startProvider(port: number, portal: string): Promise<Running> {
  const issuer = `http://127.0.0.1:${port}`;
  const [own, ours] = [pair(), pair()];
  const provider = new Provider(issuer, configuration(portal, own.privateKey, ours.publicKey) as never);
  // Nobody is asked to agree to what logging in is for.
  const answer = provider.callback();
  const server = createServer((request, response) => {
    const uid = /^\/interaction\/([^/?]+)/.exec(request.url ?? '')?.[1];
    const done = uid ? interaction(provider, request, response) : answer(request, response);
    Promise.resolve(done).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const pem = ours.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { issuer, pem, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

function configuration(portal: string, own: KeyObject, ours: KeyObject): object {
  const loggedOut = ['sv', 'fi', 'sv-lattlast', 'fi-selko'].map((lang) => `${portal}/${lang}/utloggad`);
  return {
    clients: [
      {
        client_id: CLIENT,
        redirect_uris: [`${portal}/logga-in/${CODE}/svar`],
        post_logout_redirect_uris: loggedOut,
        backchannel_logout_uri: `${portal}/logga-in/${CODE}/utloggad`,
        backchannel_logout_session_required: true,
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        request_object_signing_alg: 'ES256',
        id_token_signed_response_alg: 'ES256',
        userinfo_signed_response_alg: 'ES256',
        jwks: { keys: [jwk(ours, 'ours')] },
      },
    ],
    jwks: { keys: [jwk(own, 'own')] },
    cookies: { keys: ['only for tests'] },
    scopes: ['openid', 'https://id.oidc.se/scope/naturalPersonInfo', 'https://id.oidc.se/scope/naturalPersonNumber'],
    claims: {
      openid: ['sub'],
      acr: null,
      auth_time: null,
      iss: null,
      sid: null,
      'https://id.oidc.se/scope/naturalPersonInfo': ['given_name', 'family_name', 'birthdate'],
      'https://id.oidc.se/scope/naturalPersonNumber': [PERSONAL, COORDINATION, PREVIOUS, MAPPED],
    },
    acrValues: ['loa2', 'loa3', 'loa4'].map((level) => LOA + level),
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      requestObjects: { enabled: true, requireSignedRequestObject: true },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      backchannelLogout: { enabled: true },
    },
    enabledJWA: {
      clientAuthSigningAlgValues: ['ES256'],
      idTokenSigningAlgValues: ['ES256'],
      requestObjectSigningAlgValues: ['ES256'],
      userinfoSigningAlgValues: ['ES256'],
    },
    pkce: { required: () => true },
    interactions: { policy: lenient(), url: (_: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...ACCOUNTS[id] }) }),
    loadExistingGrant: granted,
    // The portal is on loopback, where a provider would not go by itself.
    fetch: (url: URL, options: RequestInit) => fetch(url, { method: options.method, headers: options.headers, body: options.body }),
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 240, Session: 3600, Interaction: 3600, Grant: 3600 },
  };
}

// This one does not see to the level of assurance that is asked for: the portal has to.
function lenient(): unknown {
  const policy = interactionPolicy.base();
  for (const check of ['essential_acrs', 'essential_acr']) policy.get('login')?.checks.remove(check);
  return policy;
}

// Whoever logs in has agreed to what is asked for.
async function granted(context: any): Promise<unknown> {
  const { client, session, provider, params } = context.oidc;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(params.scope);
  grant.addOIDCClaims(['acr', 'auth_time', 'given_name', 'family_name', 'birthdate', PERSONAL, COORDINATION, PREVIOUS, MAPPED]);
  await grant.save();
  return grant;
}

/** The provider's own page: who are you, or never mind. */
async function interaction(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    const names = Object.keys(ACCOUNTS).map((name) => `<button name="konto" value="${name}">${name}</button>`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!DOCTYPE html><html lang="sv"><title>Legitimera dig</title><h1>Legitimera dig</h1>
      <form method="post">${names.join(' ')} <button name="avbryt" value="1">Avbryt</button></form></html>`,
    );
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  const account = form.get('konto');
  const result = account
    ? { login: { accountId: account, acr: LOA + (account === 'svag' ? 'loa2' : 'loa3'), remember: true } }
    : { error: 'access_denied', error_description: 'the person cancelled' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** What the portal is told of the provider, in TOML, and of another that does not answer. */
export function portalConfiguration(running: Running, keyFile: string): string {
  return `[[provider]]
code = "${CODE}"
name = { sv = "Provlegitimation", fi = "Koetunniste" }
issuer = "${running.issuer}"
client_id = "${CLIENT}"
key_id = "ours"
key_file = "${keyFile}"
loopback_http = true

[[provider]]
code = "nere"
name = { sv = "Nedlagd legitimation", fi = "Lopetettu tunniste" }
issuer = "http://127.0.0.1:1"
client_id = "${CLIENT}"
key_id = "ours"
key_file = "${keyFile}"
loopback_http = true
`;
}
