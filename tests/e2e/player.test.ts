// The player under a clock of our own: every sound at its second, time by the wall clock, music left alone, few announcements.

import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { phasesOf, scriptOf } from '../../src/routine/script.ts';
import type { Played } from '../../src/routine/played.ts';
import { violations } from './axe.ts';
import { expect, refusedRequests, test } from './site.ts';

const root = join(import.meta.dirname, '../..');
const desk = './routines/desk-hands/';
const routines = globSync('content/routines/*.mdx', { cwd: root }).map(
	(path) => `routines/${basename(path, '.mdx')}`,
);
const button = (page: Page, name: string | RegExp) =>
	page.getByRole('dialog').getByRole('button', { name });
const fitsYou = 'Does one of these fit you today?';
const clock = (page: Page) => page.getByRole('timer');

// On a busy machine the tool's own clock says this of the page that it leaves; the one that it comes to has its clock.
const leftClock = /Cannot read properties of undefined \(reading 'controller'\)/;

// A clock that was set stays in a window: no other test gets this one.
test.use({ brought: leftClock, reuseContext: false });

/** What the page was asked to sound, and what else it did: written down by stand-ins for what makes sounds. */
interface Heard {
	tones: number[];
	open: number;
	told: { at: number; text: string }[];
}

/** Stand-ins, whose clock is that of the page; and a watch on what screen readers are told. */
function listen() {
	const heard: Heard = { tones: [], open: 0, told: [] };
	Object.assign(window, { heard });
	const node = { connect: (to: unknown) => to, stop: () => undefined };
	const parameter = {
		setValueAtTime: () => undefined,
		linearRampToValueAtTime: () => undefined,
		exponentialRampToValueAtTime: () => undefined,
	};
	class Context {
		destination = {};
		constructor() {
			heard.open += 1;
		}
		get currentTime() {
			return Date.now() / 1000;
		}
		resume = () => Promise.resolve();
		close = () => {
			heard.open -= 1;
			return Promise.resolve();
		};
		createGain = () => ({ ...node, gain: parameter });
		createOscillator = () => {
			let at = 0;
			return {
				...node,
				frequency: { value: 0 },
				start: (when: number) => {
					at = when;
					heard.tones.push(when);
				},
				stop: (when?: number) => {
					if (when === undefined && at > Date.now() / 1000)
						heard.tones = heard.tones.filter((tone) => tone !== at);
				},
			};
		};
	}
	Object.assign(window, { AudioContext: Context });
	const watch = () => {
		const status = document.querySelector('dialog > [role=status]');
		const text = status?.textContent ?? '';
		if (text !== '' && text !== heard.told.at(-1)?.text) heard.told.push({ at: Date.now(), text });
	};
	new MutationObserver(watch).observe(document, {
		subtree: true,
		childList: true,
		characterData: true,
	});
}

const heardOn = (page: Page) =>
	page.evaluate(() => (window as Window & { heard?: Heard }).heard) as Promise<Heard>;

async function openPlayer(page: Page, path = desk) {
	await page.addInitScript(listen);
	await page.clock.install();
	await page.goto(path);
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
}

/** Begins; the clock of the page stands at a known moment from then on. */
async function begin(page: Page, path = desk): Promise<number> {
	await openPlayer(page, path);
	await page.clock.pauseAt(new Date(Date.now() + 60_000));
	const start = await page.evaluate(() => Date.now());
	await button(page, 'None of these: go').click();
	return start;
}

async function played(page: Page): Promise<Played> {
	return (await (await page.request.get('./data/play.json')).json()) as Played;
}

for (const name of routines)
	test(`${name}: every sound comes at its second, all takes what it takes, little is told`, async ({
		page,
	}) => {
		const steps = (await played(page)).plays[name]?.steps ?? [];
		// A clock that runs fast would write down more in a second than a browser lets a page.
		await page.addInitScript(() => {
			history.replaceState = () => undefined;
		});
		const start = await begin(page, `./${name}/`);
		const script = scriptOf(phasesOf(steps));
		const total = script.at(-1)?.at ?? 0;
		expect(total).toBeGreaterThan(200);
		await page.clock.runFor(total * 1000 - 500);
		await expect(clock(page)).toHaveText('0:01');
		await page.clock.runFor(500);
		await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
		const { tones, told } = await heardOn(page);
		const seconds = tones.map((tone) => tone - start / 1000);
		const missed = script.filter(({ at }) => !seconds.some((one) => Math.abs(one - at) <= 0.1));
		expect(missed).toEqual([]);
		const strays = seconds.filter(
			(one) => !script.some(({ at }) => one >= at - 0.1 && one < at + 1),
		);
		expect(strays).toEqual([]);
		const gaps = told.slice(1).map(({ at }, index) => at - (told[index]?.at ?? 0));
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10_000);
		expect(told.length).toBeGreaterThan(steps.length / 2);
	});

test('touches in quick succession are told once in 10 seconds, the newest of them', async ({
	page,
}) => {
	await begin(page);
	for (let touch = 0; touch < 4; touch += 1) {
		await button(page, 'Next').click();
		await page.clock.runFor(1000);
	}
	await page.clock.runFor(12_000);
	const { told } = await heardOn(page);
	expect(told.map(({ text }) => text.split('.')[0])).toEqual([
		'Next: Press 2 sore points on top of each shoulder',
		'Next: Press beside the spine, first one side, then the other',
	]);
	expect((told[1]?.at ?? 0) - (told[0]?.at ?? 0)).toBeGreaterThanOrEqual(10_000);
});

test('no media element is there, and nothing holds the way for sounds when it rests', async ({
	page,
}) => {
	await begin(page);
	await page.clock.runFor(15_000);
	expect((await heardOn(page)).open).toBe(1);
	expect(await page.locator('audio, video').count()).toBe(0);
	await button(page, 'Pause').click();
	expect((await heardOn(page)).open).toBe(0);
	await button(page, 'Go on').click();
	expect((await heardOn(page)).open).toBe(1);
	await button(page, /^Sound/)
		.first()
		.click();
	expect((await heardOn(page)).open).toBe(0);
	await button(page, /^Sound/)
		.first()
		.click();
	for (let step = 0; step < 9; step += 1) await button(page, 'Next').click();
	await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
	await page.clock.runFor(4000);
	expect((await heardOn(page)).open).toBe(0);
});

test('a minute in which the page slept is a minute later', async ({ page }) => {
	await begin(page);
	await page.clock.runFor(5000);
	await expect(clock(page)).toHaveText('0:05');
	// No timer of the page runs in between: as when the phone is locked.
	await page.clock.fastForward(60_000);
	// 10 ready, 30 spot, 6 ready: 19 of the second spot's 30 are gone after 65 seconds.
	await expect(clock(page)).toHaveText('0:11');
});

test('a pause holds the second, however long, and the picture pauses as well', async ({ page }) => {
	await begin(page);
	// While one gets ready the position is the larger picture, then the act.
	const width = async (of: string) =>
		(await page.locator(`.scene .${of}`).boundingBox())?.width ?? 0;
	expect(await width('position')).toBeGreaterThan(2 * (await width('act')));
	await page.clock.runFor(20_000);
	await expect(clock(page)).toHaveText('0:20');
	expect(await width('act')).toBeGreaterThan(2 * (await width('position')));
	await expect(page.locator('.scene .act')).toHaveAttribute('src', /-moving\.svg$/);
	await page.locator('.scene').click();
	await page.clock.runFor(120_000);
	await expect(clock(page)).toHaveText('0:20');
	await expect(page.locator('.scene .act')).toHaveAttribute('src', /acupressure\.svg$/);
	await page.locator('.scene').click();
	await page.clock.runFor(1000);
	await expect(clock(page)).toHaveText('0:19');
});

test('after a reload it stands paused at the second reached, asks, and goes on', async ({
	page,
}) => {
	await begin(page);
	await page.clock.runFor(21_000);
	await button(page, 'Longer').click();
	await page.clock.runFor(1000);
	await expect(clock(page)).toHaveText('0:33');
	await page.reload();
	await expect(page.getByText('Go on from here?')).toBeVisible();
	await expect(clock(page)).toHaveText('0:33');
	await page.clock.runFor(9000);
	await expect(clock(page)).toHaveText('0:33');
	await button(page, 'Go on').click();
	await page.clock.runFor(3000);
	await expect(clock(page)).toHaveText('0:30');
});

test('what lies broken in the history begins anew', async ({ page }) => {
	await begin(page);
	await page.clock.runFor(21_000);
	await page.evaluate(() => {
		const { player } = history.state as { player: object };
		history.replaceState({ player: { ...player, saved: { seconds: 'x', index: -4 } } }, '');
	});
	await page.reload();
	await expect(clock(page)).toHaveText('0:10');
});

test('too much halves, then leaves out and says what to change', async ({ page }) => {
	await begin(page, './techniques/tennis-ball-wall/');
	await page.clock.runFor(15_000);
	await expect(page.locator('.ease b')).toHaveText('3 of 10');
	await button(page, 'Too much').click();
	await expect(page.locator('.line')).toHaveText('Half as hard. Breathe out.');
	await expect(page.locator('.ease b')).toHaveText('2 of 10');
	await button(page, 'Still too much: skip').click();
	await expect(page.locator('.line')).toHaveText(
		'Left out. Next time stand a step closer to the wall.',
	);
	await page.clock.runFor(7000);
	await expect(page.locator('.side')).toHaveText('Left side');
	await expect(page.locator('.line')).toHaveText('Bend your knees, roll slowly');
});

test('by key: Space pauses, arrows lead back and on, Escape asks once', async ({ page }) => {
	await openPlayer(page);
	await expect(page.locator('.asks h2')).toBeFocused();
	await page.clock.pauseAt(new Date(Date.now() + 60_000));
	await button(page, 'None of these: go').focus();
	await page.keyboard.press('Enter');
	await expect(button(page, 'Pause')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.playing .next').first()).toContainText('Press straight in');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Space');
	await expect(button(page, 'Go on')).toBeVisible();
	await page.keyboard.press('Space');
	await expect(button(page, 'Pause')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('Stop here?')).toBeVisible();
	await expect(button(page, 'Stop')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeFocused();
	await page.reload();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('by key, the focus stays where a button has no more to give, or comes back to what pauses', async ({
	page,
}) => {
	await begin(page);
	await page.clock.runFor(15_000);
	await page.locator('.ease button').first().focus();
	while ((await page.getByText('That is the most').count()) === 0)
		await page.keyboard.press('Enter');
	await expect(page.getByText('That is the most')).toBeFocused();
	await expect(button(page, 'That is the most')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(button(page, 'Stop')).toBeFocused();
	await page.reload();
	await button(page, 'Start over').focus();
	await page.keyboard.press('Enter');
	await expect(button(page, 'Pause')).toBeFocused();
	await expect(clock(page)).toHaveText('0:10');
});

test('while one gets ready, longer says what the step takes then, and that is what it takes', async ({
	page,
}) => {
	await begin(page);
	await page.clock.runFor(3000);
	await expect(clock(page)).toHaveText('0:07');
	await button(page, 'Longer').click();
	await expect(page.locator('.line')).toHaveText('Takes 45 seconds');
	await page.clock.runFor(7000);
	await expect(clock(page)).toHaveText('0:45');
	await expect(page.locator('.line')).not.toHaveText('Takes 45 seconds');
});

test('a key held down counts once, and a way to close that is the browser’s own asks', async ({
	page,
}) => {
	await begin(page);
	await page.locator('dialog').focus();
	await page.keyboard.down('Space');
	await page.keyboard.down('Space');
	await page.keyboard.up('Space');
	await expect(button(page, 'Go on')).toBeVisible();
	await page
		.locator('dialog')
		.evaluate((dialog) => dialog.dispatchEvent(new Event('cancel', { cancelable: true })));
	await expect(page.getByText('Stop here?')).toBeVisible();
});

test('a link opens it at its first screen, and Back closes it', async ({ page }) => {
	await page.goto(`${desk}#play`);
	await expect(page.getByRole('heading', { name: fitsYou })).toBeVisible();
	await button(page, 'Close').click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page).toHaveURL(desk);
});

test('the choice of cues is kept only if the reader keeps it, beside what a broken store has', async ({
	page,
}) => {
	await page.goto('./kept/');
	await page.evaluate(() => {
		localStorage.setItem('unknot:kept', '{"version":1,"cues":7,"entries":[{"href":"/te');
	});
	await page.goto(`${desk}#play`);
	await button(page, 'Vibration').click();
	await page.reload();
	await expect(button(page, 'Vibration')).toHaveAttribute('aria-pressed', 'true');
	await button(page, 'Vibration').click();
	await button(page, 'Keep these choices').click();
	await expect(page.getByText('Kept in this browser only.')).toBeVisible();
	await page.reload();
	await expect(button(page, 'Vibration')).toHaveAttribute('aria-pressed', 'false');
	await page.goto('./kept/');
	await page.getByRole('button', { name: /^Remove Your choice of sound/ }).click();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the last screen takes a number, keeps it and leads back', async ({ page }) => {
	await begin(page);
	for (let step = 0; step < 9; step += 1) await button(page, 'Next').click();
	await expect(page.getByRole('heading', { name: 'Done' })).toBeFocused();
	await expect(page.locator('.done .calls')).toBeVisible();
	await page.getByRole('radio', { name: '3', exact: true }).check({ force: true });
	await button(page, 'Keep').click();
	await expect(page.getByText('Kept in this browser only.')).toBeVisible();
	await page.getByRole('link', { name: 'Back to the map' }).click();
	await page.goto('./kept/');
	await expect(page.locator('.kept li p')).toHaveText('Routine · 3 of 10 · kept today');
});

test('axe finds nothing in any state, by day and by night', async ({ page }) => {
	const look = async (state: string) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page, { include: ['.player'] }), `${state}, ${colorScheme}`).toEqual(
				[],
			);
		}
	};
	// The clock goes on by itself: axe waits for it.
	await openPlayer(page);
	await look('first');
	await page.getByRole('dialog').getByRole('link', { name: 'One of these fits' }).click();
	await page.getByRole('checkbox', { name: /^Cancer/ }).check();
	await look('ticked');
	await page.getByRole('checkbox', { name: /^Cancer/ }).uncheck();
	await button(page, 'None of these: go').click();
	await look('ready');
	await page.clock.runFor(15_000);
	await look('work');
	await button(page, 'Too much').click();
	await look('too much');
	await page.keyboard.press('Escape');
	await look('asked');
	await button(page, 'Go on').click();
	await button(page, 'Pause').click();
	await look('paused');
	for (let step = 0; step < 9; step += 1) await button(page, 'Next').click();
	await look('done');
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('the picture lies still', async ({ page }) => {
		await begin(page);
		await page.clock.runFor(15_000);
		await expect(page.locator('.scene .act')).toHaveAttribute('src', /acupressure\.svg$/);
	});
});

for (const viewport of [
	{ width: 390, height: 844 },
	{ width: 320, height: 568 },
])
	test.describe(`at ${String(viewport.width)} × ${String(viewport.height)}`, () => {
		test.use({ viewport });
		test('every reason stands open before the way on, which comes by key after the check', async ({
			page,
		}) => {
			await openPlayer(page, './routines/swimmers/');
			const bars = (await played(page)).plays['routines/swimmers']?.bars ?? [];
			const region = page.getByRole('dialog').getByRole('region', { name: fitsYou });
			await expect(region.getByRole('heading', { level: 4 })).toHaveText(
				bars.map(({ says }) => says),
			);
			const reasons = bars.flatMap((bar) => bar.reasons);
			expect(reasons).toContain('weak bones, long on steroids');
			await expect(region.getByRole('listitem')).toHaveText(reasons);
			for (const item of await region.getByRole('listitem').all()) await expect(item).toBeVisible();
			await region.getByRole('link', { name: 'Check first' }).focus();
			await page.keyboard.press('Tab');
			await expect(button(page, 'None of these: go')).toBeFocused();
			await expect(button(page, 'None of these: go')).toBeInViewport({ ratio: 1 });
			const list = await region.boundingBox();
			const go = await button(page, 'None of these: go').boundingBox();
			expect(go?.y).toBeGreaterThanOrEqual((list?.y ?? Infinity) + (list?.height ?? 0));
			expect(await page.locator('dialog').evaluate((one) => one.scrollWidth)).toBe(viewport.width);
		});

		test('by key, what bars one step leaves it out, light after a yes, in the memory of the tab alone', async ({
			page,
		}) => {
			await openPlayer(page, './routines/partner-20-minutes/');
			const dialog = page.getByRole('dialog');
			await expect(button(page, 'Keep these choices')).toBeVisible();
			await dialog.getByRole('link', { name: 'One of these fits' }).focus();
			await page.keyboard.press('Enter');
			await expect(dialog.getByRole('heading', { name: 'What fits you?' })).toBeFocused();
			const box = dialog
				.getByRole('group', { name: /^Leave out step 3, “.*”; for the rest ask first/ })
				.getByRole('checkbox', { name: /^Weak bones \(osteoporosis\)/ });
			await box.focus();
			await page.keyboard.press('Space');
			await expect(dialog.locator('.verdict')).toContainText(
				'Not before somebody who knows says yes.',
			);
			await expect(dialog.getByRole('button', { name: /^Go/ })).toHaveCount(0);
			await expect(dialog.locator('.verdict').getByRole('link')).toHaveAttribute(
				'href',
				/\/safety\/osteoporosis\/$/,
			);
			await dialog
				.getByRole('checkbox', { name: 'A doctor or midwife said yes to massage' })
				.focus();
			await page.keyboard.press('Space');
			await expect(dialog.locator('.verdict')).toContainText('Leave out step 3');
			await expect(button(page, 'Go without that step')).toBeInViewport({ ratio: 1 });
			await page.clock.pauseAt(new Date(Date.now() + 60_000));
			await button(page, 'Go without that step').click();
			await expect(dialog.locator('.place')).toHaveText('1 of 6');
			await page.clock.runFor(11_000);
			await expect(dialog.locator('.ease b')).toHaveText('2 of 10');
			expect(page.url()).not.toMatch(/bones|reason/);
			const kept = await page.evaluate(() => JSON.stringify([history.state, localStorage]));
			expect(kept).not.toContain('weak-bones');
			expect(await page.evaluate(() => sessionStorage.getItem('unknot:reasons'))).toBe(
				'[{"id":"weak-bones","yes":true}]',
			);
			await page.reload();
			await expect(page.getByText('Go on from here?')).toBeVisible();
			await expect(dialog.locator('.place')).toHaveText('1 of 6');
		});

		test('what bars all of it leads to what may still be done, and is ticked when it is opened anew', async ({
			page,
		}) => {
			await openPlayer(page);
			const dialog = page.getByRole('dialog');
			await expect(button(page, 'Keep these choices')).toBeVisible();
			await dialog.getByRole('link', { name: 'One of these fits' }).click();
			await dialog.getByRole('checkbox', { name: /^Blood thinners/ }).check();
			await expect(dialog.locator('.verdict')).toContainText('Not today.');
			await expect(dialog.getByRole('button', { name: /go/i })).toHaveCount(0);
			await expect(
				dialog.getByRole('link', { name: /^What to do: blood thinners/ }),
			).toBeInViewport({ ratio: 1 });
			// However far down the list, the way to call stays in sight.
			await dialog.evaluate((one) => {
				one.scrollTop = one.scrollHeight;
			});
			await expect(dialog.getByRole('link', { name: 'Emergency' })).toBeInViewport({ ratio: 1 });
			await button(page, 'Close').click();
			await page.getByRole('link', { name: 'Start', exact: true }).click();
			await expect(dialog.getByRole('checkbox', { name: /^Blood thinners/ })).toBeChecked();
			await dialog.getByRole('checkbox', { name: /^Blood thinners/ }).uncheck();
			await expect(button(page, 'None of these: go')).toBeVisible();
		});
	});

test.describe('without what comes after its first screen', () => {
	test.use({ brought: new RegExp(`${refusedRequests.source}|${leftClock.source}`) });
	test('what fits leads to the check, and what does not goes on', async ({ page }) => {
		await page.route('**/data/asked.json', (route) => route.abort());
		await begin(page);
		await page.clock.runFor(11_000);
		await button(page, 'Pause').click();
		await expect(button(page, 'Go on')).toBeVisible();
		await page.reload();
		await page.goto(`${desk}#play`);
		await page.getByRole('dialog').getByRole('link', { name: 'One of these fits' }).click();
		await expect(page).toHaveURL(/\/check\/$/);
	});
});

test.describe('without its data', () => {
	test.use({ brought: new RegExp(`${refusedRequests.source}|${leftClock.source}`) });
	test('Start leads to the steps', async ({ page }) => {
		await page.route('**/data/play.json', (route) => route.abort());
		await page.goto(desk);
		await page.getByRole('link', { name: 'Start', exact: true }).click();
		await expect(page).toHaveURL(`${desk}#steps`);
	});
});

test.describe('without the code of its last screen', () => {
	test.use({ brought: new RegExp(`${refusedRequests.source}|${leftClock.source}`) });
	test('it says what can follow, and when to call', async ({ page }) => {
		await page.route('**/_astro/After.*.js', (route) => route.abort());
		await begin(page);
		for (let step = 0; step < 9; step += 1) await button(page, 'Next').click();
		await expect(page.getByRole('heading', { name: 'Done' })).toBeFocused();
		const { signs } = await played(page);
		await expect(page.locator('.player .done > p')).toContainText([
			'Now, or for days to weeks: new headache, neck pain, dizziness, unsteady walking.',
		]);
		const says = await page.locator('.player .done > p').allTextContents();
		expect(says.length).toBeGreaterThan(2);
		expect(Object.values(signs).map((sign) => sign.says)).toEqual(expect.arrayContaining(says));
		await expect(page.getByRole('dialog').getByRole('link', { name: 'Emergency' })).toBeVisible();
		await button(page, 'Close').click();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});
});

test.describe('with text twice as large, on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	test('nothing is cut, and what to do stands in sight', async ({ page }) => {
		// As a reader's own setting it is there before anything is laid out.
		await page.addInitScript(() => {
			document.addEventListener('DOMContentLoaded', () => {
				document.documentElement.style.fontSize = '200%';
			});
		});
		await openPlayer(page);
		await page.clock.pauseAt(new Date(Date.now() + 60_000));
		await button(page, 'None of these: go').click();
		await page.clock.runFor(15_000);
		const foot = (await page.locator('.steer').boundingBox())?.y ?? 0;
		const line = await page.locator('.line').boundingBox();
		expect(foot).toBeGreaterThan(600);
		expect((line?.y ?? Infinity) + (line?.height ?? 0)).toBeLessThanOrEqual(foot);
		for (const name of ['Longer', 'Too much']) {
			const box = await button(page, name).boundingBox();
			expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(foot);
			expect(box?.height).toBeGreaterThanOrEqual(44);
		}
		expect(await page.locator('dialog').evaluate((one) => one.scrollWidth)).toBe(390);
		for (let step = 0; step < 9; step += 1) await button(page, 'Next').click();
		const label = page.locator('.scale label').last();
		await label.scrollIntoViewIfNeeded();
		const [needs, has] = await label.evaluate(({ scrollWidth, clientWidth }) => [
			scrollWidth,
			clientWidth,
		]);
		expect(needs).toBeLessThanOrEqual(has);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('Start leads to the steps, on routines and techniques', async ({ page }) => {
		for (const path of [desk, './techniques/tennis-ball-wall/']) {
			await page.goto(path);
			await page.getByRole('link', { name: 'Start', exact: true }).click();
			await expect(page).toHaveURL(`${path}#steps`);
		}
	});
});
