// The finder from touch to technique: what it shows, what it measures, and that nothing breaks it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { least, measure, type Answered, type Complaint } from '../eval/finder-measures.ts';
import complaints from '../eval/complaints.json' with { type: 'json' };
import { expect, test } from './site.ts';

interface Area extends Answered {
	name: string;
	muscles: { id: string; reason: string }[];
	warnings: { level: string; cues: string[]; short: string; text: string }[];
}

const { areas } = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../dist/data/areas.json'), 'utf8'),
) as { areas: Area[] };

test('the set of complaints is answered as well as it must be', () => {
	const { figures } = measure(complaints as Complaint[], areas);
	for (const [name, figure] of Object.entries(figures)) {
		expect(figure, name).toBeGreaterThanOrEqual(least[name as keyof typeof least]);
	}
});

test('the public data have all 26 areas, each with muscles and warnings', () => {
	expect(areas).toHaveLength(26);
	for (const { id, muscles, warnings } of areas) {
		expect(muscles.length, id).toBeGreaterThan(0);
		expect(warnings[0]?.level, id).toBe('emergency');
	}
});

test('the answer on the map says what the public data say, warnings before techniques', async ({
	page,
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	for (const id of ['over-scapula', 'between-scapulae', 'top-of-shoulder']) {
		const area = areas.find((one) => one.id === id);
		await page.goto(`/#${id}-left`);
		const card = page.locator('.answer section');
		await expect(card.locator('h2')).toContainText(area?.name ?? '');
		await expect(card.locator('.suspects .says')).toHaveText(
			area?.muscles.map(({ reason }) => reason) ?? [],
		);
		const warned = area?.warnings.map(({ short }) => short.toLowerCase()) ?? [];
		await expect(card.locator('.signs li').first()).toBeVisible();
		const signs = await card.locator('.signs li').allTextContents();
		expect(signs.length).toBeGreaterThanOrEqual(area?.warnings.length ?? 1);
		expect(signs.filter((sign) => !warned.includes(sign.toLowerCase()))).toEqual([]);
		const order = await card.evaluate((element) => {
			const signs = element.querySelector('.signs');
			const way = element.querySelector('a[href*="/techniques/"]');
			return signs && way ? signs.compareDocumentPosition(way) : 0;
		});
		// Node.DOCUMENT_POSITION_FOLLOWING
		expect(order & 4).toBe(4);
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 664 } });

	test('the name of what is chosen is in sight below the drawing, and leads to the answer', async ({
		page,
	}) => {
		await page.goto('/', { waitUntil: 'networkidle' });
		await page.locator('.plate').scrollIntoViewIfNeeded();
		await page.locator('.plate [data-choice="neck-shoulder-angle-left"] .spot').click();
		const head = page.locator('.answer-head');
		await expect(head.locator('h2')).toBeInViewport({ ratio: 1 });
		await expect(head.locator('h2')).toContainText('your left');
		await expect(page.locator('.suspects')).not.toBeInViewport();
		await page.getByRole('button', { name: 'Go to the answer' }).click();
		await expect(page.locator('.suspects li').first()).toBeInViewport({ ratio: 1 });
		await expect(head.locator('h2')).toBeInViewport({ ratio: 1 });
		expect(new URL(page.url()).hash).toBe('#neck-shoulder-angle-left');
	});

	test('what the keyboard reaches in the drawing is not hidden behind that name', async ({
		page,
	}) => {
		await page.goto('/#neck-shoulder-angle-left', { waitUntil: 'networkidle' });
		await expect(page.locator('.answer-head')).toBeInViewport();
		for (const name of ['Broad', 'No-press zones', 'Look closer']) {
			const control = page
				.locator('.under')
				.getByLabel(name)
				.or(page.getByRole('button', { name }));
			await control.first().focus();
			const hidden = await control.first().evaluate((element) => {
				const { bottom } = element.getBoundingClientRect();
				return bottom > (document.querySelector('.answer-head')?.getBoundingClientRect().top ?? 0);
			});
			expect(hidden, name).toBe(false);
		}
	});
});

test('three touches lead from the front page to the first step of a technique', async ({
	page,
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.locator('.plate [data-choice="inner-border-of-scapula-left"] .spot').click();
	await page.locator('.answer a[href*="/techniques/"]').first().click();
	await expect(page).toHaveURL(/\/techniques\//);
	await expect(page.locator('#steps ~ ol li, .steps li').first()).toBeAttached();
});

test('the helper that is chosen changes the techniques, stays in the address and survives a reload', async ({
	page,
}) => {
	await page.goto('/#inner-border-of-scapula-right', { waitUntil: 'networkidle' });
	const names = () => page.locator('.answer .ways-found a').allTextContents();
	const alone = await names();
	await page.getByRole('radio', { name: 'With a partner' }).check({ force: true });
	await expect(page).toHaveURL('/#inner-border-of-scapula-right~partner');
	const partner = await names();
	expect(partner).not.toEqual(alone);
	await page.reload({ waitUntil: 'networkidle' });
	expect(await names()).toEqual(partner);
	await page.goBack();
	await expect.poll(names).toEqual(alone);
});

test('each suspect says where to press and why it stands there; one touch leads to the next', async ({
	page,
}) => {
	await page.goto('/#inner-border-of-scapula-left', { waitUntil: 'networkidle' });
	const suspects = page.locator('.suspects details');
	await expect(suspects.first()).toHaveAttribute('open', '');
	await expect(suspects.first()).toContainText('Why it is on the list');
	await suspects.first().getByRole('button', { name: 'It does not: next muscle' }).click();
	await expect(suspects.nth(1)).toHaveAttribute('open', '');
	await expect(suspects.first()).not.toHaveAttribute('open', '');
	await expect(suspects.nth(1).locator('summary')).toBeFocused();
	await page.goto('/#top-of-shoulder-left');
	await expect(suspects.first()).toHaveAttribute('open', '');
});

test('no answer asks to press what is to be left alone', async ({ page }) => {
	for (const path of [
		'/#inner-border-of-scapula-left',
		'/areas/side-of-neck/',
		'/areas/back-of-armpit/',
	]) {
		await page.goto(path, { waitUntil: 'networkidle' });
		const texts = await page.locator('li:has(> details)').allTextContents();
		const guarded = texts.filter((text) => /^\s*(?:Scalenes|Subscapularis)/.test(text));
		expect(guarded.length, path).toBeGreaterThan(0);
		for (const text of guarded) expect(text).not.toContain('brings up the ache');
	}
});

test('no tool that presses is named for the neck or the lower ribs, on the map, the page or in the data', async ({
	page,
}) => {
	const tools = /massage gun|massage cane|lacrosse|tennis ball|foam roller/i;
	for (const id of [
		'back-of-neck',
		'side-of-neck',
		'base-of-skull',
		'side-of-ribs',
		'lower-thoracic-back',
	]) {
		const named = areas.find((area) => area.id === id)?.techniques.alone ?? [];
		expect(
			named.filter((one) => /gun|cane|lacrosse|tennis|roller/.test(one)),
			id,
		).toEqual([]);
		await page.goto(`/areas/${id}/`);
		expect(await page.locator('.answers .ways').allTextContents().then(String), id).not.toMatch(
			tools,
		);
	}
	await page.goto('/#side-of-neck-left', { waitUntil: 'networkidle' });
	await expect(page.locator('.ways-found')).toBeVisible();
	expect(await page.locator('.ways-found').textContent()).not.toMatch(tools);
});

test('what is at hand changes the techniques, stays in the address; where nothing fits it says what would', async ({
	page,
}) => {
	await page.goto('/#between-scapulae-left', { waitUntil: 'networkidle' });
	const ways = page.locator('.ways-found > li');
	await page.getByText('What I have at hand').click();
	await page.getByLabel('Massage cane', { exact: true }).check();
	await expect(page).toHaveURL('/#between-scapulae-left~with.massage-cane');
	await expect(ways.first()).toContainText('massage cane');
	await page.getByLabel('Massage cane', { exact: true }).uncheck();
	await page.getByLabel('Where I am').selectOption('floor');
	await page.getByLabel('Hands alone').check();
	await expect(page).toHaveURL('/#between-scapulae-left~with~at.floor');
	await expect(page.locator('.card')).toContainText('Nothing fits what you have. This would:');
	await expect(ways.first()).toBeVisible();
	await page.reload({ waitUntil: 'networkidle' });
	await page.getByText('What I have at hand').click();
	await expect(page.getByLabel('Where I am')).toHaveValue('floor');
	await expect(page.getByLabel('Hands alone')).toBeChecked();
});

test('several places are marked with how bad they are, and one is left alone', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const touch = (name: string) => page.locator(`.plate [data-choice="${name}"] .spot`).click();
	await touch('inner-border-of-scapula-left');
	await page.getByLabel('How bad it is here').selectOption('6');
	await touch('top-of-shoulder-right');
	await page.getByLabel('How bad it is here').selectOption('3');
	await touch('between-scapulae-left');
	await page.getByLabel('Leave this place alone').check();
	await expect(page.locator('.pins text')).toHaveText(['6', '3', '×']);
	await expect(page.locator('.kept li')).toHaveCount(3);
	await expect(page.locator('.card')).toContainText('You asked to leave this place alone');
	await expect(page.locator('.ways-found')).toHaveCount(0);
	await expect(page.locator('.kept')).toContainText('The link carries the places that you marked');
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.locator('.kept li')).toHaveCount(3);
	await page.getByRole('link', { name: /Inner edge.*6 of 10/ }).click();
	await expect(page.locator('.answer h2')).toContainText('Inner edge');
	await expect(page.locator('.card')).toContainText('Leave out: Between the shoulder blades');
	await page.getByRole('button', { name: /Remove.*6 of 10/ }).click();
	await expect(page.locator('.pins text')).toHaveText(['3', '×']);
});

test('one’s own words lead to a place, and "I can’t point to it" to the whole', async ({
	page,
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.getByLabel('Or say where, in your words').fill('bra strap line');
	const offer = page.locator('.say .chips a').first();
	await expect(offer).toHaveAttribute('data-choice', /beside-mid-thoracic-spine/);
	await offer.click();
	await expect(page.locator('.answer h2')).toContainText('your left');
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: 'I can’t point to it' }).click();
	await expect(page).toHaveURL('/#whole-upper-back-middle');
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

test('10,000 random fragments break nothing: address, drawing, list and heading agree', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const random = seeded(20261121);
	const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)];
	// The places of the front are answered on the page of the front.
	const ids = [
		...areas.map(({ id }) => id).filter((id) => !id.startsWith('front-of-')),
		'rhomboids',
		'trapezius',
		'x',
		'',
		'a-b',
		'%',
		'__proto__',
	];
	const sides = ['-left', '-right', '-middle', '-', '', '-up', '-left-right'];
	const tails = [
		...['', '', '', '~partner', '~alone', '~nobody', '~', '&x=1', '"', '<b>', '%00', ' '],
		...['~with', '~with.tennis-ball', '~at.floor~in.2', '~at.bed~with.x', '~in.99'],
		...[
			'~sore.over-scapula-left.7',
			'~sore.over-scapula-left.99',
			'~not.base-of-neck-right',
			'~not.',
		],
	];
	const fragments = Array.from(
		{ length: 10_000 },
		() => `${pick(ids) ?? ''}${pick(sides) ?? ''}${pick(tails) ?? ''}`,
	);
	await page.goto('/', { waitUntil: 'networkidle' });
	const wrong = await page.evaluate(
		async (all) => {
			const faults: string[] = [];
			for (const [index, fragment] of all.entries()) {
				history.replaceState(null, '', `#${fragment}`);
				dispatchEvent(new HashChangeEvent('hashchange'));
				await Promise.resolve();
				if (index % 20 !== 0) continue;
				await new Promise((done) => setTimeout(done));
				const current = [
					...new Set(
						[...document.querySelectorAll<HTMLElement>('[data-choice][aria-current]')].map(
							(link) => link.dataset.choice ?? '',
						),
					),
				];
				const heading = document.querySelector('.answer h2')?.textContent ?? '';
				const chosen = heading !== 'Places to start from';
				const asked = decodeURIComponent(location.hash.slice(1)).replace(/~.*$/, '');
				if (current.length > 1) faults.push(`${fragment}: ${current.join(' and ')} are current`);
				if (current[0] !== undefined && current[0] !== asked)
					faults.push(`${fragment}: ${current[0]}`);
				if (current.length > 0 !== chosen && current.length > 0)
					faults.push(`${fragment}: ${heading}`);
			}
			return faults;
		},
		fragments.filter((fragment) => !/%(?![0-9a-f]{2})/i.test(fragment)),
	);
	expect(wrong).toEqual([]);
});

test('1,000 random clicks, keys, ways back and forward break nothing', async ({ page }) => {
	test.setTimeout(180_000);
	const random = seeded(5);
	const data = page.waitForResponse(/\/data\/back\.json$/);
	await page.goto('/', { waitUntil: 'networkidle' });
	// Before the data are here a link leads to its page.
	await (await data).finished();
	const steps = Array.from({ length: 1000 }, () => [random(), random()] as const);
	const wrong = await page.evaluate(async (all) => {
		const faults: string[] = [];
		const settle = () => new Promise((done) => setTimeout(done, 5));
		let depth = 0;
		for (const [kind, which] of all) {
			const links = [...document.querySelectorAll<HTMLElement>('.plate .places a')];
			const link = links[Math.floor(which * links.length)];
			const before = location.hash;
			const goesBack = kind >= 0.7 && kind < 0.85 && depth > 0;
			if (kind < 0.5)
				link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			else if (kind < 0.7) {
				const key =
					['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'][Math.floor(which * 4)] ?? '';
				link?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
			} else if (goesBack) history.back();
			else history.forward();
			await settle();
			if (location.hash !== before) depth += goesBack ? -1 : 1;
			const current = document.querySelectorAll('.plate .places [aria-current]');
			if (current.length > 1) faults.push(location.hash);
		}
		return faults;
	}, steps);
	expect(wrong).toEqual([]);
	expect(new URL(page.url()).pathname).toBe('/');
});
