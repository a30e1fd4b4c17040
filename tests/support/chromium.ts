import { type Browser, chromium } from 'playwright-core';
import { install } from './install.ts';

/**
 * The Chromium of `CHROMIUM_PATH`, else Debian's, installed first where it is missing. The caller closes it.
 *
 * The sandbox is off because tests often run as root in a container and open only our own pages. The other switches keep the
 * browser from talking to anyone but the page under test.
 *
 * @throws Error with a sentence about `CHROMIUM_PATH` where there is no Chromium and it cannot be installed.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await install('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
