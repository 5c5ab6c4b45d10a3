import { mdxToMdast, type MdastNode } from 'satteri';
import { faultAt, type ContentFile, type Fault } from './fault.ts';

/** A node of the body and the places where it begins and ends in the file. */
export interface Part {
	node: MdastNode;
	start: number;
	end: number;
}

/** The nodes of a page in the order of reading; Sätteri is the parser that Astro builds with. */
export function readBody(file: ContentFile): { parts?: Part[]; faults: Fault[] } {
	try {
		// Smart punctuation is on, as in Astro: headings get the same text, so the same addresses.
		const root = mdxToMdast(file.text, { features: { smartPunctuation: true } });
		const parts = listParts(root);
		return { parts, faults: parts.flatMap((part) => codeFaults(file, part)) };
	} catch (error) {
		return { faults: [syntaxFault(file, error instanceof Error ? error.message : String(error))] };
	}
}

/** The text that a reader sees in a node. */
export function textOf(node: MdastNode): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

function listParts(node: MdastNode): Part[] {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? start;
	return [{ node, start, end }, ...('children' in node ? node.children.flatMap(listParts) : [])];
}

/** Pages are text: no import lines, no code in braces; a comment in braces is neither. */
function codeFaults(file: ContentFile, { node, start }: Part): Fault[] {
	if (node.type === 'mdxjsEsm') {
		const what = `"${node.value.split(/\s/, 1)[0]}" lines are not for pages.`;
		return [faultAt(file, start, what, 'Take the line out: every component is there by itself.')];
	}
	if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return [];
	if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return [];
	return [faultAt(file, start, `"{${node.value}}" is code.`, 'Write the text without braces.')];
}

/** Sätteri's messages begin with the place and end with the name of its rule: "7:3: … (mdx-jsx:…)". */
function syntaxFault(file: ContentFile, message: string): Fault {
	const [, line = '1', column = '1', text = message] =
		/^(\d+):(\d+): ([\s\S]*)/.exec(message) ?? [];
	const what = text.replace(/ \([\w-]+:[\w-]+\)$/, '').replace(/ \(note: .*?\)$/, '');
	return {
		path: file.path,
		line: Number(line),
		column: Number(column),
		what: `The page does not compile: ${what}.`,
		instead: cures.find(([sign]) => what.includes(sign))?.[1] ?? 'Mend the tag or brace here.',
	};
}

const cures = [
	['Unexpected character after `<`', 'Write "less than" in words, or mend the tag.'],
	['Expected a closing tag', 'Close it, with a blank line before the closing tag.'],
	['Unexpected closing tag', 'Open it first, or take the closing tag out.'],
	['expression', 'Write the text without braces.'],
] as const;
