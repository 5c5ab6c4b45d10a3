import { expect, open, test } from './site.ts';

for (const path of ['/', '/front/']) {
	test(`${path}: left and right are the reader's own`, async ({ page }) => {
		await page.goto(`.${path}`);
		const wrong = await page.locator('.plate .places a').evaluateAll((links, isBack) => {
			const plate = document.querySelector('.plate')?.getBoundingClientRect();
			return links.filter((link) => {
				const spot = link.querySelector('.spot')?.getBoundingClientRect();
				const side = /your (left|right)$/.exec(link.getAttribute('aria-label') ?? '')?.[1];
				if (!spot || !plate || !side) return false;
				const isLeftInPicture = spot.x + spot.width / 2 < plate.x + plate.width / 2;
				return isLeftInPicture !== ((side === 'left') === isBack);
			}).length;
		}, path === '/');
		expect(wrong).toBe(0);
	});
}

for (const path of ['/', '/front/']) {
	test(`${path}: at 320 px each place holds a 24 px circle of its own, list entries are 44 px high`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 900 });
		await open(page, `.${path}`);
		await page.locator('.plate').scrollIntoViewIfNeeded();
		// Which place answers at each point of a 4 px grid, and how far the next other answer is.
		const sizes = await page.evaluate(() => {
			const step = 4;
			const plate = document.querySelector('.plate');
			if (!plate) return {};
			plate.scrollIntoView({ block: 'start' });
			const box = plate.getBoundingClientRect();
			const columns = Math.floor(box.width / step);
			const rows = Math.floor(box.height / step);
			const answers = Array.from({ length: rows }, (_, row) =>
				Array.from({ length: columns }, (_, column) => {
					const hit = document.elementFromPoint(box.x + column * step + 2, box.y + row * step + 2);
					return hit?.closest('a')?.getAttribute('data-choice') ?? '';
				}),
			);
			const best: Record<string, number> = {};
			for (let row = 0; row < rows; row += 1) {
				for (let column = 0; column < columns; column += 1) {
					const own = answers[row]?.[column] ?? '';
					if (own === '') continue;
					let free = 40;
					for (let y = 0; y < rows; y += 1) {
						for (let x = 0; x < columns; x += 1) {
							if (answers[y]?.[x] !== own)
								free = Math.min(free, Math.hypot(x - column, y - row) * step - step / 2);
						}
					}
					const edge = Math.min(column, row, columns - 1 - column, rows - 1 - row) * step + 2;
					best[own] = Math.max(best[own] ?? 0, Math.min(free, edge));
				}
			}
			return best;
		});
		const places = await page
			.locator('.plate .places a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('data-choice') ?? ''));
		const diameters = places.map((place) => ({ place, diameter: 2 * (sizes[place] ?? 0) }));
		expect(diameters.filter(({ diameter }) => diameter < 24)).toEqual([]);
		if (path === '/')
			expect(diameters.filter(({ diameter }) => diameter >= 44).length).toBeGreaterThanOrEqual(8);
		const low = await page
			.locator('.plate-list a')
			.evaluateAll(
				(links) => links.filter((link) => link.getBoundingClientRect().height < 44).length,
			);
		expect(low).toBe(0);
	});
}
