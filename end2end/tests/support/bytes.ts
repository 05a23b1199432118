// What a visit costs: requests and bytes as they went over the wire.
import { get } from 'node:http';
import type { Page } from '@playwright/test';

/** The raw bytes of one answer's body, still compressed with brotli when the server did so. */
export function transferred(url: string): Promise<{ bytes: number; encoding: string | undefined }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ bytes, encoding: response.headers['content-encoding'] }));
    });
    request.on('error', reject);
  });
}

/** Collects the addresses the page asks for from now on; the icon, which browsers fetch when they like, is left out. */
export function requestsOf(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().includes('favicon')) urls.push(request.url());
  });
  return urls;
}
