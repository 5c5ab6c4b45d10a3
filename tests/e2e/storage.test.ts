import { expect, open, test } from './site.ts';

test('no page sets a cookie or stores anything', async ({ page, context }) => {
	for (const path of ['./', './search/#q=foam+roller', './techniques/effleurage/']) {
		await open(page, path);
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	}
	expect(await context.cookies()).toEqual([]);
});
