// `npm run bench:journeys`: what sore people come for, played on a phone: touches, pixels scrolled, and words above what they
// came for. Exits with 1 where a bar is missed. Needs `npm run build` and a browser.

import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { serveSite } from '../serve.ts';

const phone = { width: 390, height: 844 };

/** Most touches that a task may take, and most of them and pixels scrolled to the first step with hands alone. */
const most = { touches: 4, handsTouches: 2, handsScroll: phone.height };

/** One reader with a phone: it counts what they do. */
class Hand {
	touches = 0;
	scrolled = 0;
	words = 0;
	/** Where on the page the reader came to: what lies above it is not read. */
	#arrived = 0;

	readonly page: Page;
	readonly address: string;

	constructor(page: Page, address: string) {
		this.page = page;
		this.address = address;
	}

	async open(path: string): Promise<void> {
		await this.page.goto(this.address + path, { waitUntil: 'networkidle' });
		this.#arrived = 0;
	}

	/** Scrolls a thing into sight as far as it must, and touches it. */
	async touch(selector: string): Promise<void> {
		await this.reach(selector);
		const thing = this.page.locator(selector).first();
		const before = this.page.url();
		const leads = await thing.evaluate(
			(element) => element instanceof HTMLAnchorElement && element.pathname !== location.pathname,
		);
		await thing.tap();
		this.touches += 1;
		// A link sets out a moment after it is touched.
		if (leads) await this.page.waitForURL((url) => url.href !== before);
		await this.page.waitForTimeout(200);
		await this.page.waitForLoadState('networkidle');
		this.#arrived = await this.page.evaluate(() => scrollY);
	}

	/** Writes words: one touch for the box, none for the keys. */
	async write(selector: string, words: string): Promise<void> {
		await this.touch(selector);
		await this.page.locator(selector).fill(words);
		await this.page.waitForTimeout(600);
	}

	/** Scrolls a thing into sight, of the page and of a sheet over it; counts the pixels. */
	async reach(selector: string): Promise<void> {
		const thing = this.page.locator(selector).first();
		await thing.waitFor({ state: 'visible' });
		this.scrolled += await thing.evaluate((element) => {
			const where = () => {
				const sheet = element.closest('.answer-card');
				return scrollY + (sheet?.scrollTop ?? 0);
			};
			const from = where();
			const { top, bottom } = element.getBoundingClientRect();
			if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'nearest' });
			return Math.abs(where() - from);
		});
	}

	/** Comes to what they came for: brings it into sight, and counts the words above it in the main part of the page. */
	async find(selector: string): Promise<void> {
		await this.reach(selector);
		this.words = await this.page
			.locator(selector)
			.first()
			.evaluate((goal, arrived) => {
				const scope =
					goal.closest('.answer-card, dialog') ?? document.querySelector('main') ?? document.body;
				const walk = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
				let count = 0;
				for (let node = walk.nextNode(); node && !goal.contains(node); node = walk.nextNode()) {
					const parent = node.parentElement;
					const isSeen =
						parent?.checkVisibility({ visibilityProperty: true }) &&
						parent.getBoundingClientRect().bottom + scrollY > arrived;
					const isHidden = parent?.closest('svg, .visually-hidden, [aria-hidden=true]');
					const isBefore = goal.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
					if (isSeen && !isHidden && isBefore)
						count += (node.textContent ?? '').split(/\s+/).filter((word) => /\w/.test(word)).length;
				}
				return count;
			}, this.#arrived);
	}
}

/** What a reader wants, and how they get it. */
interface Task {
	id: string;
	wants: string;
	play: (hand: Hand) => Promise<void>;
}

const spot = (choice: string) => `.plate [data-choice="${choice}"] .spot`;
const result = '.results a';
const firstStep = '.steps > li, #steps ~ ol > li';

const tasks: Task[] = [
	{
		id: 'T1',
		wants: 'sore between the blades, alone at a desk, hands only: the first step',
		play: async (hand) => {
			await hand.open('');
			await hand.touch(spot('between-scapulae-left'));
			await hand.touch('.pick .name a');
			await hand.find(firstStep);
		},
	},
	{
		id: 'T2',
		wants: 'a partner massages for 20 minutes, oily hands: led from screen to screen',
		play: async (hand) => {
			await hand.open('');
			await hand.touch('.card a[href*="partner-20"]');
			await hand.touch('.start');
			await hand.touch('.go');
			await hand.find('.playing .clock');
		},
	},
	{
		id: 'T3',
		wants: 'right side of the neck, and the arm tingles: is it dangerous?',
		play: async (hand) => {
			await hand.open('');
			await hand.write('#say', 'right side of my neck since this morning and my arm tingles');
			await hand.find('[data-danger] p + p');
		},
	},
	{
		id: 'T4',
		wants: 'a foam roller: what to do with it',
		play: async (hand) => {
			await hand.open('');
			await hand.touch('header .search');
			await hand.write('#words', 'foam roller');
			await hand.touch(result);
			await hand.find(firstStep);
		},
	},
	{
		id: 'T5',
		wants: 'a knot under the blade that hurts as one breathes in: care first',
		play: async (hand) => {
			await hand.open('');
			await hand.write('#say', 'knot under my shoulder blade that hurts when I breathe');
			await hand.find('[data-danger] p + p');
		},
	},
	{
		id: 'T6',
		wants: 'does deep massage release toxins?',
		play: async (hand) => {
			await hand.open('');
			await hand.touch('header .search');
			await hand.write('#words', 'does deep massage release toxins');
			await hand.find(result);
		},
	},
	{
		id: 'T7',
		wants: 'a pregnant partner: may I massage her shoulders?',
		play: async (hand) => {
			await hand.open('');
			await hand.touch('header .search');
			await hand.write('#words', 'pregnant partner shoulder massage');
			await hand.touch(result);
			// The heading that answers is opened.
			await hand.find(':target ~ p, :target ~ ul li');
		},
	},
	{
		id: 'T8',
		wants: 'infraspinatus: where its ache goes, how to press it',
		play: async (hand) => {
			await hand.open('');
			await hand.touch('header .search');
			await hand.write('#words', 'infraspinatus');
			await hand.touch(result);
			await hand.find('main img');
		},
	},
	{
		id: 'T9',
		wants: 'only a tennis ball: what to do with it',
		play: async (hand) => {
			await hand.open('');
			await hand.touch('.card a[href*="ball"]');
			await hand.find(firstStep);
		},
	},
	{
		id: 'T10',
		wants: 'the ten-step partner massage, step 5',
		play: async (hand) => {
			await hand.open('');
			await hand.touch('.start-head a');
			await hand.touch('main a[href*="step-by-step-partner"]');
			await hand.find('.steps > li:nth-child(5)');
		},
	},
	{
		id: 'T11',
		wants: 'send what was found to a therapist',
		play: async (hand) => {
			await hand.open('');
			await hand.touch(spot('between-scapulae-left'));
			await hand.touch('.bad label:nth-child(7)');
			await hand.touch('.take button');
			await hand.find('.take [role=status]:not(:empty)');
		},
	},
	{
		id: 'T12',
		wants: 'print the routine',
		play: async (hand) => {
			await hand.open('');
			await hand.touch('.card a');
			await hand.page.evaluate(() => {
				window.print = () => (document.title = 'printed');
			});
			await hand.touch('.bar button');
			await hand.page.waitForFunction(() => document.title === 'printed');
		},
	},
	{
		id: 'T13',
		wants: 'tomorrow: find again what was kept',
		play: async (hand) => {
			await hand.open('');
			await hand.touch('.card a');
			await hand.touch('.bar button:last-of-type');
			await hand.open('');
			await hand.touch('header summary');
			await hand.touch('header details a[href$="/kept/"]');
			await hand.find('main a[href*="/routines/"]');
		},
	},
];

async function play(browser: Browser, address: string, task: Task) {
	const context = await browser.newContext({ viewport: phone, hasTouch: true, isMobile: true });
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await context.newPage();
	page.setDefaultTimeout(10_000);
	const hand = new Hand(page, address);
	try {
		await task.play(hand);
		return { ...task, hand, failed: '' };
	} catch (error) {
		return { ...task, hand, failed: String(error).split('\n')[0] ?? '' };
	} finally {
		await context.close();
	}
}

const { address, stop } = await serveSite();
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
const missed: string[] = [];
console.log('task  touches  scrolled  words  what they want');
for (const task of tasks) {
	const { id, wants, hand, failed } = await play(browser, address, task);
	const { touches, scrolled, words } = hand;
	console.log(
		`${id.padEnd(4)} ${String(touches).padStart(8)} ${String(Math.round(scrolled)).padStart(9)} ${String(words).padStart(6)}  ${wants}${failed && `: FAILED ${failed}`}`,
	);
	if (failed) missed.push(`${id} fails: ${failed}`);
	if (touches > most.touches)
		missed.push(`${id} takes ${touches} touches, at most ${most.touches}.`);
	if (id === 'T1' && (touches > most.handsTouches || scrolled > most.handsScroll))
		missed.push(
			`${id} takes ${touches} touches and ${scrolled} px, at most 2 and ${most.handsScroll}.`,
		);
}
await browser.close();
await stop();
for (const line of missed) console.log(line);
process.exitCode = missed.length > 0 ? 1 : 0;
