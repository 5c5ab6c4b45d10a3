import { levels } from '../evidence/levels.ts';
import { asTag, attributeOffset, attributeWords, type Word } from './component.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import type { Part } from './mdx.ts';
import { suggest } from './nearest.ts';
import type { Page } from './page.ts';
import type { Source } from './source.ts';

/** Claims without level or evidence, and sources that are unknown or were not read. */
export function findCitationFaults(
	{ file, body = [] }: Page,
	sources: Map<string, Source>,
): Fault[] {
	return body.flatMap((part) => {
		const name = asTag(part)?.name;
		if (name !== 'Claim' && name !== 'Cite') return [];
		const cited = attributeWords(file, part, 'sources');
		const unknown = cited.flatMap((word) => sourceFaults(file, word, name, sources));
		return unknown;
	});
}

function claimFaults(file: ContentFile, part: Part, cited: Word[]): Fault[] {
	const [level] = attributeWords(file, part, 'level');
	if (!level) return [];
	if (!levels.some((known) => known === level.text)) {
		const what = `There is no level "${level.text}".`;
		return [faultAt(file, level.offset, what, suggest(level.text, levels))];
	}
	const isNone = level.text === 'none';
	if (isNone && cited.length) {
		const offset = attributeOffset(file, part, 'sources');
		const what = 'A claim of level "none" has sources.';
		return [faultAt(file, offset, what, 'Take them out, or give the level that they support.')];
	}
	if (isNone || cited.length) return [];
	const what = `A claim of level "${level.text}" has no sources.`;
	return [faultAt(file, part.start, what, 'Add sources="…", or write level="none".')];
}

function sourceFaults(
	file: ContentFile,
	word: Word,
	tag: string,
	sources: Map<string, Source>,
): Fault[] {
	const source = sources.get(word.text);
	if (!source) {
		const what = `There is no source "${word.text}".`;
		return [faultAt(file, word.offset, what, suggest(word.text, sources.keys()))];
	}
	if (tag === 'Cite' || source.isRead) return [];
	const what = `"${word.text}" has not been read.`;
	return [faultAt(file, word.offset, what, 'Cite it with <Cite> as existing, or leave it out.')];
}
