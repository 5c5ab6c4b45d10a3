import { asTag, attributeWords, type Word } from './component.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import { suggest } from './nearest.ts';
import type { Page } from './page.ts';
import type { Source } from './source.ts';

/** Sources in the text that are unknown; one that was not read may be cited as existing. */
export function findCitationFaults(
	{ file, body = [] }: Page,
	sources: Map<string, Source>,
): Fault[] {
	return body
		.filter((part) => asTag(part)?.name === 'Cite')
		.flatMap((part) => attributeWords(file, part, 'sources'))
		.flatMap((word) => sourceFaults(file, word, sources));
}

function sourceFaults(file: ContentFile, word: Word, sources: Map<string, Source>): Fault[] {
	if (sources.has(word.text)) return [];
	const what = `There is no source "${word.text}".`;
	return [faultAt(file, word.offset, what, suggest(word.text, sources.keys()))];
}
