// The finder from touch to technique: what it shows, what it measures, and that nothing breaks it.

import { readFileSync } from 'node:fs';
import { at, base, fileOf } from '../built.ts';
import type { Where } from '../../src/anatomy/names.ts';
import { choiceFrom } from '../../src/map/choice.ts';
import { nameIn } from '../../src/plate/target.ts';
import { fragmentOf } from '../../src/plate/target.ts';
import { expect, open, settled, test } from './site.ts';

interface Area {
	id: string;
	name: string;
	muscles: { id: string; reason: string }[];
	warnings: { level: string; cues: string[]; short: string; text: string }[];
}

const dataOf = (path: string): unknown => JSON.parse(readFileSync(fileOf(at(path)) ?? '', 'utf8'));
const { areas } = dataOf('/data/areas.json') as { areas: Area[] };

test('the answer on the map says what the public data say, warnings before techniques', async ({
	page,
}) => {
	await open(page, './');
	for (const id of ['over-scapula', 'between-scapulae', 'top-of-shoulder']) {
		const area = areas.find((one) => one.id === id);
		await page.goto(`./#${id}-left`);
		const card = page.locator('.answer-card');
		await expect(card.locator('h2')).toContainText(area?.name ?? '');
		const more = card.getByRole('button', { name: /^\d+ more$/ });
		await expect(card.locator('.suspects li')).not.toHaveCount(0);
		if (await more.isVisible()) await more.click();
		await expect(card.locator('.suspects .says')).toHaveText(
			area?.muscles.map(({ reason }) => reason) ?? [],
		);
		const signs = card.locator('.signs li');
		await expect.poll(() => signs.count()).toBeGreaterThanOrEqual(area?.warnings.length ?? 1);
		const warned = area?.warnings.map(({ short }) => short.toLowerCase()) ?? [];
		const unknown = async () =>
			(await signs.allTextContents()).filter((sign) => !warned.includes(sign.toLowerCase()));
		await expect.poll(unknown).toEqual([]);
		const order = () =>
			card.evaluate((element) => {
				const first = element.querySelector('.signs');
				const way = element.querySelector('a[href*="/techniques/"]');
				return first && way ? first.compareDocumentPosition(way) : 0;
			});
		// Node.DOCUMENT_POSITION_FOLLOWING
		await expect.poll(async () => (await order()) & 4).toBe(4);
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('a touch opens half a sheet: the place in sight above it, what to do now on it, all of it one touch away', async ({
		page,
	}) => {
		await open(page, './');
		await page.locator('.plate [data-choice="neck-shoulder-angle-left"] .spot').click();
		const spot = page.locator('.plate [data-choice="neck-shoulder-angle-left"] .spot');
		const start = page.locator('.pick').getByRole('link', { name: /^Start/ });
		await expect(page.locator('#answer-name')).toBeInViewport({ ratio: 1 });
		await expect(start).toBeInViewport({ ratio: 1 });
		const above = () =>
			spot.evaluate(
				(element) =>
					(document.querySelector('.answer-card')?.getBoundingClientRect().top ?? 0) -
					element.getBoundingClientRect().bottom,
			);
		await expect.poll(above).toBeGreaterThan(0);
		await page.getByRole('button', { name: 'Show more' }).click();
		await expect.poll(above).toBeLessThan(0);
		await page.getByRole('button', { name: 'Show less' }).click();
		await expect.poll(above).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		await expect(page.locator('.answer-card')).toHaveCount(0);
		await expect(page).toHaveURL('./');
		await page.goBack();
		await expect(page.locator('#answer-name')).toContainText('your left');
	});
});

test('two touches lead from the front page to the first step, with hands alone', async ({
	page,
}) => {
	await open(page, './');
	await page.locator('.plate [data-choice="between-scapulae-left"] .spot').click();
	await page.locator('.pick .name').getByRole('link').click();
	await expect(page).toHaveURL(/\/techniques\//);
	await expect(page.locator('.steps > li').first()).toBeVisible();
	await expect(page.locator('.entry-head')).toContainText(/Alone.* · .*hands/);
});

test('Start of the one thing to do leads through it, and is left again to its page', async ({
	page,
}) => {
	await open(page, './#between-scapulae-left');
	const name = (await page.locator('.pick .name').textContent()) ?? '';
	await page
		.locator('.pick')
		.getByRole('link', { name: /^Start/ })
		.click();
	await expect(page.getByRole('dialog')).toContainText(name);
	await expect(page.getByRole('button', { name: 'None of these: go' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('the helper that is chosen changes the techniques, stays in the address and survives a reload', async ({
	page,
}) => {
	await open(page, './#inner-border-of-scapula-right');
	const ways = page.locator('.answer :is(.pick .name, .ways-found a)');
	const names = () => ways.allTextContents();
	await expect(ways.first()).toBeVisible();
	const alone = await names();
	const partner = page.getByRole('button', { name: 'Partner' });
	await expect(page.getByRole('button', { name: 'Hands' })).toHaveAttribute('aria-pressed', 'true');
	await partner.click();
	await expect(page).toHaveURL('./#inner-border-of-scapula-right~partner');
	await expect(partner).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(names).not.toEqual(alone);
	const helped = await names();
	await page.reload();
	await settled(page);
	await expect.poll(names).toEqual(helped);
	await page.getByRole('button', { name: 'Ball' }).click();
	await expect(page.locator('.pick')).toContainText(/ball/i);
	await page.getByRole('button', { name: '2 min' }).click();
	await expect(page).toHaveURL(/~with\.tennis-ball\.lacrosse-ball\.therapy-balls~in\.2$/);
});

test('each suspect says where to press and why it stands there; one touch leads to the next', async ({
	page,
}) => {
	await open(page, './#inner-border-of-scapula-left');
	const suspects = page.locator('.suspects details');
	await expect(suspects).toHaveCount(3);
	await suspects.first().locator('summary').click();
	await expect(suspects.first()).toContainText('Why it is on the list');
	await suspects.first().getByRole('button', { name: 'It does not: next muscle' }).click();
	await expect(suspects.nth(1)).toHaveAttribute('open', '');
	await expect(suspects.first()).not.toHaveAttribute('open', '');
	await expect(suspects.nth(1).locator('summary')).toBeFocused();
	await page.goto('./#top-of-shoulder-left');
	await expect(page.locator('.answer h2')).toContainText('Top of the shoulder');
	await expect(page.locator('.suspects [open]')).toHaveCount(0);
});

test('the map does not ask to press what is to be left alone', async ({ page }) => {
	await open(page, './#inner-border-of-scapula-left');
	await page.getByRole('button', { name: /^\d+ more$/ }).click();
	for (const fold of await page.locator('.suspects summary').all()) await fold.click();
	const guarded = page
		.locator('.answer li:has(> details)')
		.filter({ hasText: /^\s*(?:Scalenes|Subscapularis)/ });
	await expect(guarded).not.toHaveCount(0);
	for (const one of await guarded.all()) await expect(one).not.toContainText('brings up the ache');
});

test('no tool that presses is named for the neck on the map', async ({ page }) => {
	await open(page, './#side-of-neck-left');
	await expect(page.locator('.answer h2')).toContainText('your left');
	for (const means of ['Hands', 'Ball', 'Roller', 'Partner']) {
		await page.getByRole('button', { name: means }).click();
		await expect(page.locator('.pick')).toBeVisible();
		await expect(page.locator('.answer-card :is(.pick, .ways-found)').first()).not.toContainText(
			/massage gun|massage cane|lacrosse|tennis ball|foam roller/i,
		);
	}
});

test('what is at hand changes the techniques, stays in the address; where nothing fits it says what would', async ({
	page,
}) => {
	await open(page, './#between-scapulae-left');
	const ways = page.locator('.pick');
	await page.getByText('Where I am, and other tools').click();
	await page.getByLabel('Massage cane', { exact: true }).check();
	await expect(page).toHaveURL('./#between-scapulae-left~with.massage-cane');
	await expect(ways.first()).toContainText('Massage cane');
	await page.getByLabel('Massage cane', { exact: true }).uncheck();
	await page.getByLabel('Where I am').selectOption('floor');
	await page.getByRole('button', { name: 'Hands' }).click();
	await expect(page).toHaveURL('./#between-scapulae-left~with~at.floor');
	await expect(page.locator('.answer-card')).toContainText(
		'Nothing fits what you have. This would:',
	);
	await expect(ways.first()).toBeVisible();
	await page.reload();
	await settled(page);
	await page.getByText('Where I am, and other tools').click();
	await expect(page.getByLabel('Where I am')).toHaveValue('floor');
	// What is shown in its place is done with a ball.
	await expect(page.locator('[aria-pressed="true"]')).toHaveText(['Ball']);
});

test('the lit chip, the red line and the ready routine are those of what is shown', async ({
	page,
}) => {
	await open(page, './#over-scapula-left');
	const card = page.locator('.answer-card');
	const lit = card.locator('[aria-pressed="true"]');
	await expect(lit).toHaveText(['Ball']);
	await expect(card.locator('.pick')).toContainText('on the flat of the blade');
	await expect(card).toContainText('Or a ready one: 10 minutes with a ball. 8 to 10 min;');
	await page.getByRole('button', { name: 'Roller' }).click();
	await expect(card).toContainText('No technique of ours reaches it with a roller.');
	await expect(lit).toHaveText(['Ball']);
	await open(page, './#side-of-neck-left~with.foam-roller');
	await expect(card.locator('.signs summary')).toContainText('Never press here.');
	await expect(lit).toHaveText(['Hands']);
	await expect(card).toContainText('Or a ready one: 5 minutes at your desk, hands only.');
	await open(page, './#inner-border-of-scapula-left~with.foam-roller');
	await expect(lit).toHaveText(['Roller']);
	await expect(card).toContainText('We have no ready routine for this place with a roller.');
});

test('several places are marked with how bad they are, and one is left alone', async ({ page }) => {
	await open(page, './');
	const touch = (name: string) => page.locator(`.plate [data-choice="${name}"] .spot`).click();
	await touch('neck-shoulder-angle-left');
	await page.getByRole('radio', { name: '6', exact: true }).check({ force: true });
	await touch('top-of-shoulder-right');
	await page.getByRole('radio', { name: '3', exact: true }).check({ force: true });
	await touch('between-scapulae-left');
	await page.getByLabel('Leave this place alone').check();
	await expect(page.locator('.pins text')).toHaveText(['6', '3', '×']);
	await expect(page.locator('.kept li')).toHaveCount(3);
	await expect(page.locator('.answer-card')).toContainText('You asked to leave this place alone');
	await expect(page.locator(':is(.pick, .ways-found)')).toHaveCount(0);
	await expect(page.locator('.kept')).toContainText('The link carries the places that you marked');
	await page.reload();
	await settled(page);
	await expect(page.locator('.kept li')).toHaveCount(3);
	await page.getByRole('link', { name: /meets the shoulder.*6 of 10/ }).click();
	await expect(page.locator('.answer h2')).toContainText('meets the shoulder');
	await expect(page.locator('.answer-card')).toContainText(
		'Leave out: Between the shoulder blades',
	);
	await page.getByRole('button', { name: /Remove.*6 of 10/ }).click();
	await expect(page.locator('.pins text')).toHaveText(['3', '×']);
});

test('of the places that words may mean it is said how many there are, or what else to do', async ({
	page,
}) => {
	await open(page, './');
	const box = page.getByLabel('Say it in your words, or touch the place');
	const status = page.locator('.say').getByRole('status');
	await box.pressSequentially('bra strap line');
	const offers = page.locator('.say .chips a');
	await expect(status).toHaveText(/^\d+ places fit your words: choose one\.$/);
	await expect(status).toContainText(String(await offers.count()));
	await box.fill('asdfgh qwert');
	await expect(offers).toHaveCount(0);
	await expect(status).toHaveText(/^No place of ours fits these words\. Try others/);
	await box.fill('');
	await expect(status).toBeEmpty();
});

test('one’s own words lead to a place, by touch or by Enter, and "All over" to the whole', async ({
	page,
}) => {
	await open(page, './');
	await page.getByLabel('Say it in your words, or touch the place').fill('bra strap line');
	const offer = page.locator('.say .chips a').first();
	await expect(offer).toHaveAttribute('data-choice', /beside-mid-thoracic-spine/);
	await offer.click();
	await expect(page.locator('.answer h2')).toContainText('your left');
	await open(page, './');
	await page.getByLabel('Say it in your words, or touch the place').fill('bra strap line');
	await expect(offer).toBeVisible();
	// Two fit: Enter leads to the first, and there chooses it.
	await page.keyboard.press('Enter');
	await expect(offer).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('.answer h2')).toContainText('your left');
	await open(page, './');
	await page.getByLabel('Say it in your words, or touch the place').fill('asdfgh qwert');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('./search/#q=asdfgh+qwert');
	await open(page, './');
	await page.getByRole('link', { name: 'All over, or can’t tell' }).click();
	await expect(page).toHaveURL('./#whole-upper-back-middle');
});

/** A generator of numbers below 1 that always gives the same row (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Whole, broken and hostile fragments: every mix of an id, a side and what may follow, in a row that looks random. */
function fragments(): string[] {
	const random = seeded(20261121);
	// The places of the front are answered on the page of the front.
	const back = areas.map(({ id }) => id).filter((id) => !id.startsWith('front-of-'));
	const ids = [...back, 'rhomboids', 'trapezius', 'x', '', 'a-b', '__proto__'];
	const sides = ['-left', '-right', '-middle', '-', '', '-up', '-left-right'];
	const tails = [
		...['', '~partner', '~alone', '~nobody', '~', '&x=1', '"', '<b>', '%00', ' '],
		...['~with', '~with.tennis-ball', '~at.floor~in.2', '~at.bed~with.x', '~in.99'],
		...['~sore.over-scapula-left.7', '~sore.over-scapula-left.99'],
		...['~not.base-of-neck-right', '~not.'],
	];
	return ids
		.flatMap((id) => sides.flatMap((side) => tails.map((tail) => id + side + tail)))
		.map((fragment) => ({ fragment, place: random() }))
		.sort((one, other) => one.place - other.place)
		.map(({ fragment }) => fragment);
}

test('1,500 fragments, whole and broken: heading, drawing and list show what the address chooses', async ({
	page,
}) => {
	const { answers, spots } = dataOf('/data/back.json') as {
		answers: Record<'sores' | 'parts', { id: string; name: string }[]>;
		spots: Record<string, Where[]>;
	};
	const names = new Map([...answers.parts, ...answers.sores].map(({ id, name }) => [id, name]));
	const known = new Set(names.keys());
	const expected = fragments()
		.slice(0, 1500)
		.map((fragment) => {
			// As the browser gives it back.
			const { hash } = new URL(`#${fragment}`, 'http://localhost');
			const choice = choiceFrom(hash, known);
			return {
				hash,
				link: choice ? fragmentOf(choice) : '',
				heading: choice ? nameIn({ answers, spots }, choice) : '',
			};
		});
	expect(expected).toHaveLength(1500);
	expect(expected.filter(({ link }) => link !== '').length).toBeGreaterThan(400);
	await open(page, './#over-scapula-left');
	await expect(page.locator('.answer h2')).toContainText('Flat of the shoulder blade');
	const wrong = await page.evaluate(async (all) => {
		const task = new MessageChannel();
		const later = () =>
			new Promise((done) => {
				task.port1.onmessage = done;
				task.port2.postMessage(0);
			});
		// Not the links of the answer, which is made anew.
		const links = [
			...document.querySelectorAll<HTMLElement>(':is(.plate, .lists, .before) [data-choice]'),
		];
		const drawn = new Set(links.map(({ dataset }) => dataset.choice));
		const faults: string[] = [];
		for (const { hash, link, heading } of all) {
			history.replaceState(null, '', hash || '#');
			dispatchEvent(new HashChangeEvent('hashchange'));
			await later();
			const said = document.querySelector('.answer h2')?.textContent ?? '';
			if (said !== heading) faults.push(`${hash} says "${said}", not "${heading}"`);
			const current = links.filter((one) => one.hasAttribute('aria-current'));
			const chosen = [...new Set(current.map(({ dataset }) => dataset.choice))];
			const wanted = drawn.has(link) ? [link] : [];
			if (String(chosen) !== String(wanted)) faults.push(`${hash} marks ${String(chosen)}`);
		}
		return faults;
	}, expected);
	expect(wrong).toEqual([]);
});

test('1,000 random clicks, keys, ways back and forward break nothing', async ({ page }) => {
	const random = seeded(5);
	await open(page, './');
	const steps = Array.from({ length: 1000 }, () => [random(), random()] as const);
	const wrong = await page.evaluate(async (all) => {
		const faults: string[] = [];
		const later = () => new Promise((done) => setTimeout(done));
		const arrived = () =>
			new Promise((done) => {
				addEventListener('popstate', done, { once: true });
			});
		/** Entries of the history behind this one and before it: whoever goes on from them leaves the page. */
		let behind = 0;
		let before = 0;
		const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
		for (const [kind, which] of all) {
			const links = [...document.querySelectorAll<HTMLElement>('.plate .places a')];
			const link = links[Math.floor(which * links.length)];
			const { hash } = location;
			if (kind < 0.5) {
				link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
				if (location.hash !== hash) [behind, before] = [behind + 1, 0];
			} else if (kind < 0.7) {
				const key = keys[Math.floor(which * keys.length)] ?? '';
				link?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
			} else if (kind < 0.85 && behind > 0) {
				[behind, before] = [behind - 1, before + 1];
				history.back();
				await arrived();
			} else if (before > 0) {
				[behind, before] = [behind + 1, before - 1];
				history.forward();
				await arrived();
			}
			await later();
			const current = document.querySelectorAll('.plate .places [aria-current]');
			if (current.length > 1) faults.push(location.hash);
		}
		return faults;
	}, steps);
	expect(wrong).toEqual([]);
	expect(new URL(page.url()).pathname).toBe(base);
});
