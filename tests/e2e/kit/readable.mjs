import AxeBuilder from '@axe-core/playwright';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What an accessibility check refuses within so much of a page: the rule, and the elements that break it. */
export async function refusals(page, within = 'body') {
  // The other mode opens a page of its own for every check, to look into frames; there are none here.
  const check = new AxeBuilder({ page }).include(within).withTags(RULES).setLegacyMode(true);
  const { violations } = await check.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join(', ')}`);
}
