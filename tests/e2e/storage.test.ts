import { expect, open, test } from './site.ts';

const pages = [
	'./',
	'./search/#q=foam+roller',
	'./techniques/effleurage/',
	'./routines/desk-5-minutes/',
	'./muscles/infraspinatus/',
	'./articles/how-hard-to-press/',
	'./check/',
	'./kept/',
];

test('no page sets a cookie or stores anything before a touch on Keep', async ({
	page,
	context,
}) => {
	for (const path of pages) {
		await open(page, path);
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	}
	expect(await context.cookies()).toEqual([]);
});
