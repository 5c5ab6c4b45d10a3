import { expect, test } from './site.ts';

const read = (links: Element[]) =>
	links.map((link) => ({
		name: (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim(),
		href: link.getAttribute('href'),
	}));

test('the drawing and its list hold the same links, each once', async ({ page }) => {
	await page.goto('/');
	const drawn = await page.locator('.plate a').evaluateAll(read);
	const listed = await page.locator('.plate-list a').evaluateAll(read);
	const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
	expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
	expect([...drawn].sort(byName)).toEqual([...listed].sort(byName));
});

test('left lies left, right lies right', async ({ page }) => {
	await page.goto('/');
	const wrong = await page.locator('.plate a').evaluateAll((links) => {
		const middle = document.querySelector('.plate')?.getBoundingClientRect() ?? { x: 0, width: 0 };
		return links
			.filter((link) => link.getClientRects().length > 0)
			.filter((link) => {
				const box = link.getBoundingClientRect();
				const isLeft = box.x + box.width / 2 < middle.x + middle.width / 2;
				return isLeft !== (link.getAttribute('aria-label') ?? '').endsWith('left');
			}).length;
	});
	expect(wrong).toBe(0);
});
