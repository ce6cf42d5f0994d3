import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What an accessibility check refuses within so much of a page: the rule, and the elements that break it. */
export async function refusals(page, within = 'body') {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
  }
  return page.evaluate(refused, { within, rules: RULES });
}

/** In the page, which has no frames to look into. */
async function refused({ within, rules }) {
  const how = { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'], iframes: false };
  const { violations } = await window.axe.run(within, how);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join(', ')}`);
}
