import AxeBuilder from '@axe-core/playwright';
import { expect, paths, test } from './site.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Every page is seen narrow by day with all rules, and wide by night with the rule on which night alone bears. */
const looks = [
	{ theme: 'light', width: 320, only: undefined },
	{ theme: 'dark', width: 1280, only: ['color-contrast'] },
] as const;

/** Pages that a script goes on with after they have loaded. */
const scripted = ['/', '/front/', '/search/'];

test('the sitemap lists the pages', () => {
	expect(paths.length).toBeGreaterThan(40);
});

for (const path of paths) {
	test(`${path} has no axe violation and never scrolls sideways`, async ({ page }) => {
		test.setTimeout(90_000);
		await page.goto(path, { waitUntil: scripted.includes(path) ? 'networkidle' : 'load' });
		for (const { theme, width, only } of looks) {
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 800 });
			// No page has frames: without the way through them it takes a third less time.
			const axe = new AxeBuilder({ page }).setLegacyMode();
			const { violations } = await (
				only ? axe.withRules([...only]) : axe.withTags(rules)
			).analyze();
			const found = violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
			);
			expect(found, `${path} at ${width} px, ${theme}`).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow, `${path} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
		}
	});
}
