import AxeBuilder from '@axe-core/playwright';
import { expect, paths, test } from './site.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark'] as const;
const widths = [320, 1280];

test('the sitemap lists the pages', () => {
	expect(paths.length).toBeGreaterThan(40);
});

for (const path of paths) {
	test(`${path} has no axe violation and never scrolls sideways`, async ({ page }) => {
		// Axe looks at every element of the longest pages, four times.
		test.setTimeout(90_000);
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const theme of themes) {
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
				const found = violations.map(
					({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
				);
				expect(found, `${path} at ${width} px, ${theme}`).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow, `${path} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
			}
		}
	});
}
