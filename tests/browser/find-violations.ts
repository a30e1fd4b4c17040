// What axe finds. All its rules run; only the long lists of what was right stay in the browser, and the page is looked at in one go (it has no
// frames): carrying both over took most of the time of these tests, on the longest page 32 s of 34.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The broken rules, each with the first place where it is broken. `within` narrows the look to a part of the page. */
export async function findViolations(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`);
}
