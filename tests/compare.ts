// `npm run compare -- OLD NEW`: what two builds say differently: pages, their words, their links and their pictures. Names of
// files that Astro makes from what is in them do not count.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { documentOf } from './built.ts';

const [old = '', now = 'dist'] = process.argv.slice(2);

/** Files of a build that readers get, by their path; what is packed or only indexes the pages is left out. */
function filesIn(folder: string): Map<string, string> {
	const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => statSync(path).isFile() && /\.(?:html|svg|json|xml|txt)$/.test(path))
		.map(
			(path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const,
		);
	return new Map(all.filter(([path]) => !/^(?:_astro|pagefind|\.prerender)\//.test(path)));
}

/** What a page says: its words line by line, where its links lead, and its pictures with their words. */
function saidBy(path: string, html: string): string[] {
	const document = documentOf({ path, html });
	for (const element of document.querySelectorAll('script, style, template')) element.remove();
	for (const block of document.querySelectorAll('*'))
		if (!/^(?:a|abbr|b|code|em|i|kbd|mark|q|s|span|strong|sub|sup|text)$/.test(block.localName))
			block.append('\n');
	const words = document.body.textContent
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
	const links = [...document.querySelectorAll('a[href]')].map(
		(link) => `link ${link.getAttribute('href')} ${link.getAttribute('aria-label') ?? ''}`,
	);
	const pictures = [...document.querySelectorAll('img, svg path, svg use, svg circle')].map(
		(one) =>
			`picture ${['src', 'alt', 'd', 'href', 'class', 'cx', 'cy'].map((name) => one.getAttribute(name) ?? '').join(' ')}`,
	);
	return [...words, ...links, ...pictures];
}

/** Lines of the first list that the second one lacks, counted as often as they stand. */
function lacking(lines: readonly string[], among: readonly string[]): string[] {
	const left = new Map<string, number>();
	for (const line of among) left.set(line, (left.get(line) ?? 0) + 1);
	return lines.filter((line) => {
		const count = left.get(line) ?? 0;
		left.set(line, count - 1);
		return count <= 0;
	});
}

const [before, after] = [filesIn(old), filesIn(now)];
const most = 6;
let different = 0;
const print = (sign: string, lines: readonly string[]) => {
	for (const line of lines.slice(0, most)) console.log(`  ${sign} ${line.slice(0, 160)}`);
	if (lines.length > most) console.log(`  ${sign} … ${lines.length - most} more`);
};
for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
	const [a, b] = [before.get(path), after.get(path)];
	if (a === b) continue;
	const said = (text = '') => (path.endsWith('.html') ? saidBy(path, text) : [text]);
	const [gone, come] = [lacking(said(a), said(b)), lacking(said(b), said(a))];
	if (gone.length + come.length === 0) continue;
	different += 1;
	console.log(`${path}${a === undefined ? ' (new)' : b === undefined ? ' (gone)' : ''}`);
	if (!path.endsWith('.html')) continue;
	print('-', gone);
	print('+', come);
}
console.log(`\n${different} of ${after.size} files differ.`);
