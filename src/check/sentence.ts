import { asTag } from './component.ts';
import { offsetAt, valuesAt, each } from './entry.ts';
import { textOf, type Part } from './mdx.ts';
import type { Page } from './page.ts';

/** A sentence as its author wrote it, marks and links included; where it stands, and what stands around it. */
export interface Sentence {
	text: string;
	/** Where it begins in the file. */
	offset: number;
	/** The heading above it: "## Steps"; nothing before the first. */
	section: string;
	/** The components around it. */
	inside: string[];
	/** The whole paragraph or list item that it belongs to. */
	block: string;
}

/** Several checks ask for the sentences of one page. */
const known = new WeakMap<Page, Sentence[]>();

/** All sentences of a page in the order of reading. */
export function readSentences(page: Page): Sentence[] {
	const sentences = known.get(page) ?? listSentences(page);
	known.set(page, sentences);
	return sentences;
}

function listSentences({ file, body = [] }: Page): Sentence[] {
	const tags = body.flatMap((part) => {
		const name = asTag(part)?.name;
		return name ? [{ name, start: part.start, end: part.end }] : [];
	});
	let section = '';
	return body.flatMap((part) => {
		if (part.node.type === 'heading')
			section = `${'#'.repeat(part.node.depth)} ${textOf(part.node)}`;
		if (!isText(part)) return [];
		const { start, end } = part;
		const around = tags.filter((tag) => tag.start <= start && tag.end >= end);
		const block = file.text.slice(start, end);
		const inside = around.map(({ name }) => name);
		return splitSentences(block).map(({ text, offset }) => ({
			text,
			offset: start + offset,
			section,
			inside,
			block,
		}));
	});
}

/** The sentences of the steps of a routine, by the number of the step from 0. */
export function readStepSentences({ file, entry }: Page): (Sentence & { step: number })[] {
	if (!entry) return [];
	return valuesAt(entry.data, ['steps', each, 'do']).flatMap(({ value, path }) => {
		if (typeof value !== 'string') return [];
		const step = Number(path[1]);
		const begin = offsetAt(entry, path);
		return splitSentences(value).map(({ text }) => {
			// Quotes and folded lines move the text a little; the words of the sentence are there all the same.
			const offset = Math.max(begin, file.text.indexOf(text, begin));
			return { text, offset, section: 'steps', inside: [], block: value, step };
		});
	});
}

/** The sentence after one in its paragraph; empty where it is the last. */
export function nextOf({ text, block }: Sentence): string {
	const after = block.slice(block.indexOf(text) + text.length);
	return splitSentences(after)[0]?.text ?? '';
}

const isText = ({ node }: Part) => node.type === 'paragraph' || node.type === 'tableCell';

/** A full stop ends a sentence where a space follows; a citation belongs to the sentence before it. */
function splitSentences(block: string): { text: string; offset: number }[] {
	const pattern = /\S[^]*?(?:[.!?]["”’)*]*(?:<Cite[^>]*\/>)*(?=\s)|$)/g;
	return [...block.matchAll(pattern)].map(({ 0: text, index }) => ({ text, offset: index }));
}
