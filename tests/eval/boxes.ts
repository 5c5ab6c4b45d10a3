// Types into the two text boxes of the built site and reads what they answer. It waits for the answer, however long that
// takes, so that a busy machine changes no figure.

import type { Page } from '@playwright/test';
import { base } from '../built.ts';
import { levels, type Level, type Phrase, type Row } from './danger-measures.ts';

/** A text box of the site: where it is and how it is found. */
export const boxes = [
	{ name: 'Search', path: 'search/', box: '#words' },
	{ name: 'Map', path: '', box: '#say' },
] as const;

/** The paths that the search box gives for a query, the best first; the page of the search is open. */
export async function searched(page: Page, query: string): Promise<string[]> {
	const box = page.locator('#words');
	const told = (isEmpty: boolean) =>
		page.waitForFunction((empty) => {
			const said = document.querySelector('.told')?.textContent ?? '';
			// On a busy machine the page says that the search is slow; that is no answer yet.
			return (said === '') === empty && !said.includes('slow to load');
		}, isEmpty);
	await box.fill('');
	await told(true);
	await box.fill(query);
	await box.press('Enter');
	await told(false);
	const hrefs = await page
		.locator('ol[aria-label="Search results"] > li > a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	return hrefs.map((href) => `/${href.slice(base.length)}`);
}

/** What the search box finds for a text, and what it looked for instead; the page of the search is open. */
export async function answeredInWords(
	page: Page,
	text: string,
): Promise<{ found: string[]; instead?: string }> {
	const found = await searched(page, text);
	// The button leads back to the words as they were typed, where others were looked for.
	const [, instead] =
		/Showing results for “(.*?)”/.exec(await page.locator('.told').innerText()) ?? [];
	return { found, ...(instead !== undefined && { instead }) };
}

/** The places that the map's box offers for a text, each with its side; the front page is open. */
export async function offered(page: Page, text: string): Promise<{ id: string; side?: string }[]> {
	const box = page.locator('#say');
	const told = page.locator('form.say [role="status"]');
	await box.fill('');
	await page
		.waitForFunction(() => document.querySelector('form.say [role="status"]')?.textContent === '')
		.catch(() => undefined);
	await box.fill(text);
	await told.filter({ hasText: /\S/ }).waitFor();
	const choices = await page
		.locator('form.say .chips a')
		.evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.choice ?? ''));
	return choices.map((choice) => {
		const [, id = choice, side] = /^(.*?)-(left|right|middle)$/.exec(choice) ?? [];
		return { id, ...(side !== undefined && side !== 'middle' && { side }) };
	});
}

/** The level of the notice that a box shows for each phrase; its page is open. */
export async function noticed(page: Page, box: string, phrases: readonly Phrase[]): Promise<Row[]> {
	// Once a notice is shown, all that tells of danger is here, and answers short texts within the task of what is typed.
	await page.locator(box).fill('chest pain and numb arm');
	await page.locator('[data-danger]').first().waitFor();
	const shown = await page.evaluate(typeAll, { box, texts: phrases.map(({ q }) => q) });
	return phrases.map((phrase, index) => ({ phrase, shown: levelOf(shown[index]) }));
}

const levelOf = (said: string | undefined): Level =>
	levels.find((level) => level === said) ?? 'none';

/** Runs in the page. */
async function typeAll({ box, texts }: { box: string; texts: string[] }) {
	const input = document.querySelector<HTMLInputElement>(box);
	const shown: (string | undefined)[] = [];
	const type = async (text: string) => {
		if (input) input.value = text;
		input?.dispatchEvent(new Event('input', { bubbles: true }));
		// A long text is read beside the page; the notice is busy until then.
		do await new Promise((done) => setTimeout(done));
		while (document.querySelector('[role="alert"][aria-busy="true"]'));
	};
	for (const text of texts) {
		await type('');
		await type(text);
		shown.push(document.querySelector<HTMLElement>('[data-danger]')?.dataset.danger);
	}
	return shown;
}
