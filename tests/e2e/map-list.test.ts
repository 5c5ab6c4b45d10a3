import { expect, open, openList, test } from './site.ts';

for (const path of ['/', '/front/']) {
	test(`${path}: left and right are the reader's own`, async ({ page }) => {
		await page.goto(`.${path}`);
		const wrong = await page.locator('.plate .places a').evaluateAll((links, isBack) => {
			// All of them are marked once one looks closer.
			document.querySelector('.plate')?.classList.add('close');
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
		// The places of which no circle of 24 px answers as a whole: its rim and half way in, round every pixel,
		// those next to the spots first.
		const without = await page.evaluate(() => {
			const plate = document.querySelector('.plate');
			if (!plate) return ['no drawing'];
			plate.scrollIntoView({ block: 'start' });
			const box = plate.getBoundingClientRect();
			const answerAt = (x: number, y: number) =>
				document.elementFromPoint(x, y)?.closest('a')?.getAttribute('data-choice');
			const rim = Array.from({ length: 24 }, (_, part) => (part * Math.PI) / 12);
			const holds = (own: string, x: number, y: number) =>
				[11.9, 6].every((radius) =>
					rim.every(
						(angle) => answerAt(x + radius * Math.cos(angle), y + radius * Math.sin(angle)) === own,
					),
				);
			const waiting = new Set<string | null>();
			for (const link of plate.querySelectorAll('.places a'))
				waiting.add(link.getAttribute('data-choice'));
			const look = (x: number, y: number) => {
				const own = answerAt(x, y);
				if (own && waiting.has(own) && holds(own, x, y)) waiting.delete(own);
			};
			const reach = Array.from({ length: 61 }, (_, index) => index - 30);
			const round = reach
				.flatMap((dx) => reach.map((dy) => ({ dx, dy, away: Math.hypot(dx, dy) })))
				.sort((one, other) => one.away - other.away);
			plate.classList.add('close');
			for (const spot of plate.querySelectorAll('.places .spot')) {
				const { x, y, width } = spot.getBoundingClientRect();
				const own = spot.closest('a')?.getAttribute('data-choice') ?? null;
				for (const { dx, dy } of round)
					if (waiting.has(own)) look(x + width / 2 + dx, y + width / 2 + dy);
			}
			for (let y = box.top + 12; y < box.bottom - 12 && waiting.size > 0; y += 1)
				for (let x = box.left + 12; x < box.right - 12; x += 1) look(x, y);
			return [...waiting];
		});
		expect(without).toEqual([]);
		await openList(page);
		const low = await page
			.locator('.plate-list a')
			.evaluateAll(
				(links) => links.filter((link) => link.getBoundingClientRect().height < 44).length,
			);
		expect(low).toBe(0);
	});
}
