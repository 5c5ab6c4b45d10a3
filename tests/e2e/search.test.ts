import { at } from '../built.ts';
import { openSearch } from '../eval/asked.ts';
import { searched } from '../eval/boxes.ts';
import { pathOf } from '../eval/search-measures.ts';
import { violations } from './axe.ts';
import { expect, open, refusedRequests, test } from './site.ts';

/** Matches an address of ours below a path. */
const under = (path: string) => new RegExp(`^${at(path)}`);
const results = 'ol[aria-label="Search results"]';

test('"foam roller" finds the technique first and the tool second', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Search' }).first().click();
	await page.getByRole('searchbox').fill('foam roller');
	await page.keyboard.press('Enter');
	const list = page.getByRole('list', { name: 'Search results' });
	await expect(list.getByRole('listitem').nth(0).getByRole('link').first()).toHaveAttribute(
		'href',
		under('/techniques/foam-roller-upper-back/'),
	);
	await expect(list.getByRole('listitem').nth(1).getByRole('link').first()).toHaveAttribute(
		'href',
		under('/tools/foam-roller/'),
	);
	await list.getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Roll your upper back over a foam roller',
	);
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('foam roller');
	await expect(page.locator(`${results} > li`).first()).toBeVisible();
});

test('the page shows what the search answers, in its order', async ({ page }) => {
	const search = await openSearch();
	await open(page, './search/');
	for (const query of [
		'knot in my traps',
		'who should not be massaged',
		'R scapula burns',
		'theracane',
	]) {
		const answers = search.answer(await search.ready(query)).pages.map(({ url }) => pathOf(url));
		expect((await searched(page, query)).map(pathOf), query).toEqual(answers);
	}
});

test('results come while typing, without Enter', async ({ page }) => {
	await open(page, './search/');
	await page.getByRole('searchbox').pressSequentially('petrissage');
	await expect(page.locator(`${results} > li a`).first()).toHaveAttribute(
		'href',
		under('/techniques/petrissage/'),
	);
});

test('an alias and a misspelling find their page', async ({ page }) => {
	for (const [words, path] of [
		['kneading', '/techniques/petrissage/'],
		['efflurage', '/techniques/effleurage/'],
		['traps', '/muscles/trapezius/'],
	] as const) {
		await page.goto(`./search/#q=${words}`);
		await expect(
			page
				.locator(`${results} a`)
				.and(page.locator(`[href^="${at(path)}"]`))
				.first(),
		).toBeVisible();
	}
});

test('words that nothing holds are answered with the list of all pages', async ({ page }) => {
	await page.goto('./search/#q=qqxyzzy');
	await expect(page.getByRole('status')).toContainText('Nothing found for “qqxyzzy”');
	await expect(page.locator(results)).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'All pages, A to Z' })).toBeVisible();
});

test('a query is text, never markup', async ({ page }) => {
	await page.goto(`./search/#q=${encodeURIComponent('<img src=qqx>')}`);
	await expect(page.getByRole('status')).toContainText('<img src=qqx');
	await expect(page.locator('main img')).toHaveCount(0);
});

test('a result opens at the words that were found, by a text fragment of the browser', async ({
	page,
}) => {
	await open(page, './search/#q=lactic+acid');
	const links = page.locator(`${results} > li > a`);
	await expect(links.first()).toBeVisible();
	const hrefs = () =>
		links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	// The names answer first, without the words of the text.
	await expect
		.poll(async () => (await hrefs()).filter((href) => /#[\w-]*:~:text=\S/.test(href)).length)
		.toBeGreaterThan(0);
	expect((await hrefs()).filter((href) => href.includes('?'))).toEqual([]);
	// A browser keeps the fragment to itself.
	await links.first().click();
	await expect(page).toHaveURL(/\/articles\/evidence\/#does-it-clear-lactic-acid$/);
});

test('Ctrl+K leads to the box from any page, and the box is ready for typing', async ({ page }) => {
	for (const path of ['/techniques/effleurage/', '/', '/404.html']) {
		await page.goto(`.${path}`);
		await page.keyboard.press('Control+k');
		await expect(page).toHaveURL('./search/#q=');
		await expect(page.getByRole('searchbox')).toBeFocused();
	}
	await open(page, './search/#q=neck');
	await page.keyboard.press('Meta+k');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await expect(page).toHaveURL('./search/#q=neck');
});

test('results are narrowed down by kind, helper and time, with counts; the address keeps it', async ({
	page,
}) => {
	await open(page, './search/#q=massage');
	const list = page.locator(`${results} > li`);
	const told = page.locator('.told');
	await expect(told).toHaveText(/^The first 20 of \d+ pages for “massage”$/);
	await expect(list).toHaveCount(20);
	const all = Number(/of (\d+)/.exec(await told.innerText())?.[1]);
	await page.getByText('Narrow down').click();
	const technique = page.getByRole('radio', { name: /^Technique \d+$/ });
	const count = Number(
		/\d+/.exec((await technique.evaluate((input) => input.parentElement?.textContent)) ?? '')?.[0],
	);
	// More than are shown at once: what narrows down sifts all that was found.
	expect(count).toBeGreaterThan(20);
	expect(count).toBeLessThan(all);
	await technique.check({ force: true });
	await expect(list).toHaveCount(20);
	await expect(told).toHaveText(`The first 20 of ${count} pages for “massage”`);
	// Whoever narrows down by key goes on from there.
	await expect(technique).toBeFocused();
	await expect(page.getByText('Narrowed down to Technique')).toBeVisible();
	const helper = page.getByLabel('Who does it');
	const last = helper.locator('option').last();
	const left = Number(/\((\d+)\)$/.exec(await last.innerText())?.[1]);
	expect(left).toBeLessThan(20);
	await helper.selectOption({ label: await last.innerText() });
	await expect(page).toHaveURL(/q=massage&kind=techniques&by=/);
	await expect(list).toHaveCount(left);
	await expect(told).toHaveText(`${left} pages of ${all} for “massage”`);
	await page.reload();
	await expect(list).toHaveCount(left);
	await expect(page.locator(`${results} .note`)).toHaveText(
		Array.from({ length: left }, () => 'Technique'),
	);
});

test('an old address, which names a kind by its label, shows the same', async ({ page }) => {
	for (const kind of ['techniques', 'Technique', 'technique']) {
		await open(page, './search/');
		await open(page, `./search/#q=massage&kind=${kind}`);
		await expect(page.getByText('Narrowed down to Technique')).toBeVisible();
		await expect(page.getByRole('status')).toContainText('for “massage”');
		const notes = await page.locator(`${results} .note`).allTextContents();
		expect(new Set(notes)).toEqual(new Set(['Technique']));
	}
});

test('a kind that there is nowhere narrows nothing down', async ({ page }) => {
	await open(page, './search/#q=massage&kind=nonsense');
	await expect(page.locator('.told')).toHaveText(/pages for “massage”$/);
	await expect(page.locator(`${results} > li`)).toHaveCount(20);
	await expect(page.getByText('Narrow down')).toBeVisible();
});

test('what is found is announced, and what was mended can be undone', async ({ page }) => {
	await open(page, './search/');
	const status = page.getByRole('status');
	await page.getByRole('searchbox').pressSequentially('shuolder');
	await expect(status).toHaveText(/^Showing results for “shoulder”: the first 20 of \d+ pages$/);
	const other = page.getByRole('main').getByRole('button').and(page.locator('.link-button'));
	await other.click();
	await expect(status).toHaveText(/“shuolder”/);
	await expect(page).toHaveURL(/as=typed/);
	// And back again, by the same button.
	await expect(other).toBeFocused();
	await expect(other).toHaveText('shoulder');
	await other.click();
	await expect(status).toHaveText(/^Showing results for “shoulder”/);
	await page.goBack();
	await expect(status).toHaveText(/“shuolder”/);
	await expect(other).toHaveText('shoulder');
	await page.getByRole('searchbox').fill('qqxyzzy');
	await expect(status).toHaveText(/^Nothing found for “qqxyzzy”/);
});

test('where no page has all the words it says so, and which were answered', async ({ page }) => {
	const status = page.getByRole('status');
	await open(page, './search/#q=pregnant+swimmer+gun+tens');
	await expect(status).toHaveText(
		/^No page has all these words\. The first 20 of \d+ pages have some of them, such as “(?:pregnant|swimmer|gun|tens)”(?:, “(?:pregnant|swimmer|gun|tens)”)+\.$/,
	);
	await open(page, './search/#q=foam+roller');
	await expect(status).toHaveText(/\d+ pages for “foam roller”$/);
	await open(page, './search/#q=shuolder+roller+qqxyzzy');
	await expect(status).toHaveText(
		/^Showing results for “shoulder roller qqxyzzy”\. No page has all these words\. The first 20 of \d+ pages have/,
	);
});

test('a sore place that is named is shown on the body', async ({ page }) => {
	await open(page, './search/#q=bra+strap+line');
	const place = page.getByRole('complementary', { name: 'Sore places' }).getByRole('link').first();
	await expect(place).toHaveAttribute('href', at('/areas/beside-mid-thoracic-spine/'));
	await expect
		.poll(() => place.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth))
		.toBeGreaterThan(0);
});

test('a sign of danger is answered before any result', async ({ page }) => {
	await open(page, './search/#q=chest+pain+and+numb+arm');
	const card = page.locator('aside[data-kind="emergency"]');
	await expect(card).toContainText('emergency number');
	await expect(page.locator(results)).toBeVisible();
	const order = () =>
		card.evaluate((one) =>
			one.compareDocumentPosition(document.querySelector('ol.results') ?? document.body),
		);
	// Node.DOCUMENT_POSITION_FOLLOWING
	await expect.poll(async () => (await order()) & 4).toBe(4);
});

test('by key the notice of danger comes before what was found', async ({ page }) => {
	await open(page, './search/');
	await page.getByRole('searchbox').fill('chest pain and numb arm');
	await page.keyboard.press('Enter');
	await expect(page.locator(':focus').locator('[data-danger="emergency"]')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '911' })).toBeFocused();
});

test('nothing of the search is loaded before the box is wanted', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('./techniques/effleurage/', { waitUntil: 'networkidle' });
	// What keeps, sends and moves is the page's own, and what that imports.
	const own =
		/\/(?:(?:Bar|ActFigure|Start)\.astro|(?:kept|send|text|site|preload-helper)\.)[^/]*\.js$/;
	const others = asked.filter((path) => !own.test(path));
	expect(others.filter((path) => /pagefind|knowledge|danger|_astro.*\.js/.test(path))).toEqual([]);
});

test('words in the address are asked for before the scripts of the page are here, and once', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	let answer: (() => void) | undefined;
	const later = new Promise<void>((done) => (answer = done));
	await page.route(/_astro\/.*\.js/, async (route) => {
		await later;
		await route.continue();
	});
	const files = ['/data/knowledge.json', '/data/danger.json'].map(at);
	const asks = () => asked.filter((path) => files.includes(path)).toSorted();
	await page.goto('./search/#q=foam+roller', { waitUntil: 'commit' });
	await expect.poll(asks).toEqual(files.toSorted());
	answer?.();
	await expect(page.locator('.told')).toContainText('for “foam roller”');
	expect(asks()).toEqual(files.toSorted());
	await page.unrouteAll();
	asked.length = 0;
	await page.goto('./');
	await page.goto('./search/', { waitUntil: 'networkidle' });
	expect(asks()).toEqual([]);
	await page.getByRole('searchbox').focus();
	await expect.poll(asks).toEqual(files.toSorted());
});

test('axe finds nothing wrong in any state of the search', async ({ page }) => {
	for (const query of [
		'',
		'foam roller',
		'petrisagge',
		'chest pain',
		'bra strap line',
		'qqxyzzy',
	]) {
		await page.goto('./search/');
		await open(page, `./search/${query && `#q=${query}`}`);
		if (query) await expect(page.locator('.told')).not.toBeEmpty();
		const fold = page.locator('summary').filter({ hasText: 'Narrow down' });
		if (await fold.isVisible()) await fold.click();
		expect(await violations(page), query).toEqual([]);
	}
});

test('a long story is kept to its last word, in the box and in the address', async ({ page }) => {
	await open(page, './search/');
	const box = page.getByRole('searchbox');
	const story = 'my shoulder blade aches and it began at work '.repeat(12).trim();
	await box.fill(story);
	await box.press('Enter');
	await expect(page.getByRole('status')).not.toBeEmpty();
	await expect(box).toHaveValue(story);
	await page.reload();
	await expect(box).toHaveValue(story);
	await expect(page.locator(`${results} > li`).first()).toBeVisible();
});

test('nothing is said within a word, and each message once', async ({ page }) => {
	await open(page, './search/');
	const heard = await page.evaluateHandle(() => {
		const all: string[] = [];
		const status = document.querySelector('.told');
		const hear = () => {
			if (status?.textContent) all.push(status.textContent);
		};
		if (status)
			new MutationObserver(hear).observe(status, {
				...{ characterData: true, childList: true, subtree: true },
			});
		return all;
	});
	await page.getByRole('searchbox').pressSequentially('my shoulder should ache', { delay: 200 });
	await expect(page.getByRole('status')).toContainText('shoulder');
	const messages = await heard.jsonValue();
	expect(messages).toHaveLength(1);
	expect(messages.join()).not.toContain('Nothing found');
});

test('the results go on from the box by key', async ({ page }) => {
	await open(page, './search/');
	await page.getByRole('searchbox').fill('foam roller');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toBeFocused();
	await expect(page.locator(`${results} a`).first()).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.locator('summary').filter({ hasText: 'Narrow down' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator(`${results} a`).first()).toBeFocused();
});

test('no result has the browser paint the title of its page', async ({ page }) => {
	for (const words of ['foam roller', 'trapezius', 'is massage safe in pregnancy']) {
		await open(page, './search/');
		await open(page, `./search/#q=${words}`);
		await expect(page.getByRole('status')).not.toBeEmpty();
		const links = await page
			.locator(`${results} > li > a`)
			.evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute('href') ?? ''] as const));
		const painted = links.filter(([title, href]) => {
			const text = decodeURIComponent(/:~:text=(?:.*-,)?(.*)$/.exec(href)?.[1] ?? '');
			return text !== '' && title.toLowerCase().includes(text.toLowerCase());
		});
		expect(links.length).toBeGreaterThan(3);
		expect(painted).toEqual([]);
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

	test('Enter puts the keyboard away, and the first result is in the first window', async ({
		page,
	}) => {
		for (const words of ['foam roller', 'shuolder', 'chest pain and numb arm']) {
			await open(page, './search/');
			const box = page.getByRole('searchbox');
			await box.fill(words);
			await box.press('Enter');
			await expect(box).not.toBeFocused();
			await expect(page.getByRole('status')).not.toBeEmpty();
			const title = await page.locator(`${results} > li > a`).first().boundingBox();
			expect((title?.y ?? NaN) + (title?.height ?? NaN)).toBeLessThan(664);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
			await page.reload();
		}
	});
});

test.describe('with letters twice as large on a phone', () => {
	test.use({ viewport: { width: 390, height: 664 } });

	test('the words stay in sight, and nothing is wider than the window', async ({ page }) => {
		await open(page, './search/');
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		const box = page.getByRole('searchbox');
		await box.fill('stiff neck');
		expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});

test.describe('after a deploy', () => {
	test.use({ brought: /Failed to load resource|\[Pagefind\]|404/ });

	test('an index of another version that is still cached is read anew', async ({ page }) => {
		let stale = true;
		await page.route('**/pagefind/fragment/**', async (route) => {
			if (stale) await route.fulfill({ status: 404, body: 'gone' });
			else await route.continue();
		});
		page.on('request', (request) => {
			if (request.url().includes('pagefind.js?')) stale = false;
		});
		await page.goto('./search/#q=petrissage');
		await expect(page.locator(`${results} > li a`).first()).toHaveAttribute(
			'href',
			under('/techniques/petrissage/'),
		);
		await expect.poll(() => stale).toBe(false);
		await expect(page.locator('.told')).toContainText('for “petrissage”');
	});
});

test.describe('offline', () => {
	// The browser itself says that a request failed; an error that nobody caught would be one more line.
	test.use({ brought: /^console: Failed to load resource: net::ERR_\w+$/ });

	test('focus and typing bring no error, and the notice comes when the signs can be had again', async ({
		page,
	}) => {
		await open(page, './search/');
		await page.route(/_astro|pagefind|data/, (route) => route.abort());
		const box = page.getByRole('searchbox');
		const refused = page.waitForEvent('requestfailed', (request) =>
			request.url().includes('danger.json'),
		);
		await box.focus();
		await refused;
		await box.pressSequentially('chest pain');
		await expect(page.getByRole('status')).toContainText('The search could not be loaded');
		await page.unrouteAll();
		await box.pressSequentially(' and numb arm');
		await expect(page.locator('[data-danger="emergency"]')).toBeVisible();
	});
});

test.describe('with the index out of reach', () => {
	// Pagefind says in the console, too, what it could not load.
	test.use({
		brought: new RegExp(`${refusedRequests.source}|console: Failed to load the index chunk`),
	});

	test('it says so, and keeps what the names know or the list of all pages', async ({ page }) => {
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.goto('./search/#q=roller');
		await expect(page.getByRole('status')).toContainText('The full search could not be loaded');
		await expect(page.locator(`${results} > li`).first()).toBeVisible();
		await page.route('**/data/knowledge.json', (route) => route.abort());
		await page.goto('./');
		await page.goto('./search/#q=roller');
		await expect(page.getByRole('status')).toContainText('The search could not be loaded');
		await expect(page.getByRole('heading', { name: 'All pages, A to Z' })).toBeVisible();
	});

	test('what the names know is shown at once, and never an answer to older words', async ({
		page,
	}) => {
		await open(page, './search/#q=foam+roller');
		await expect(page.locator('.told')).toContainText('for “foam roller”');
		let answer: (() => void) | undefined;
		const later = new Promise<void>((done) => (answer = done));
		await page.route(/pagefind/, async (route) => {
			await later;
			await route.abort();
		});
		await page.getByRole('searchbox').fill('stiff neck');
		await expect(page.locator(`${results} > li a`).first()).toHaveText(/neck|cervicis|levator/i);
		await page.getByRole('searchbox').fill('asdfgh qwert');
		await expect(page.locator(results)).toHaveCount(0);
		await expect(page.locator('.told')).toContainText('Nothing found for “asdfgh qwert”');
		answer?.();
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	});

	test('a missing part of the index is told, and no word of it that no page has all words', async ({
		page,
	}) => {
		await page.route('**/pagefind/index/**', (route) => route.abort());
		await open(page, './search/#q=foam+roller');
		const status = page.locator('.told');
		await expect(status).toContainText('The full search could not be loaded');
		await expect(status).not.toContainText('No page has all');
		await expect(page.locator(`${results} > li`).first()).toBeVisible();
		await page.unrouteAll();
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(status).toHaveText(/\d+ pages for “foam roller”$/);
	});

	test('without the names the index answers alone, and says so', async ({ page }) => {
		await page.route('**/data/knowledge.json', (route) => route.abort());
		await open(page, './search/#q=foam+roller');
		await expect(page.locator('.told')).toContainText('The names of the pages could not be loaded');
		await expect(page.locator(`${results} > li > a`).first()).toHaveText(/^[A-Z][^/]*roller/i);
	});

	test('a slow index is told, and completes the results when it comes', async ({ page }) => {
		let answer: (() => void) | undefined;
		const later = new Promise<void>((done) => (answer = done));
		await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
			await later;
			await route.continue();
		});
		await open(page, './search/#q=foam+roller');
		await expect(page.locator('.told')).toContainText('slow to load');
		await expect(page.locator(`${results} > li`).first()).toBeVisible();
		answer?.();
		await expect(page.locator('.told')).toHaveText(/\d+ pages for “foam roller”$/);
	});
});

test('Ctrl+K in the box of the map takes its words along, in the search it takes none away', async ({
	page,
}) => {
	await open(page, './');
	const box = page.getByRole('searchbox');
	await box.fill('stiff neck');
	await box.press('Control+k');
	await expect(page).toHaveURL('./search/#q=stiff%20neck');
	await expect(page.getByRole('searchbox')).toHaveValue('stiff neck');
	await page.keyboard.press('Control+k');
	await page.keyboard.press('End');
	await page.keyboard.type('s');
	await expect(page.getByRole('searchbox')).toHaveValue('stiff necks');
});
