import { isSurer, levels, surestLevel } from '../evidence/levels.ts';
import { asTag, attributeWords } from './component.ts';
import { each, faultAtValue, valueAt, valuesAt } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import type { Page } from './page.ts';
import type { Source } from './source.ts';

/** Claims of the body and findings of the front matter that say they are surer than the works they cite. */
export function findLevelFaults(
	{ file, entry, body = [] }: Page,
	sources: Map<string, Source>,
): Fault[] {
	const claims = body.flatMap((part) => {
		if (asTag(part)?.name !== 'Claim') return [];
		const [level] = attributeWords(file, part, 'level');
		const ids = attributeWords(file, part, 'sources').map(({ text }) => text);
		const what = level && overclaim(level.text, ids, sources);
		return what ? [faultAt(file, level.offset, what.what, what.instead)] : [];
	});
	if (!entry) return claims;
	const findings = valuesAt(entry.data, ['findings', each]).flatMap(({ value, path }) => {
		const ids = valuesAt(value, ['sources', each]).map(({ value: id }) => String(id));
		const what = overclaim(String(valueAt(value, ['level'])), ids, sources);
		return what ? [faultAtValue(entry, [...path, 'level'], what.what, what.instead)] : [];
	});
	return [...findings, ...claims];
}

/** What to say of a level that its works do not bear. Unknown levels and works are reported elsewhere. */
function overclaim(text: string, ids: string[], sources: Map<string, Source>) {
	const level = levels.find((one) => one === text);
	const works = ids.flatMap((id) => sources.get(id) ?? []);
	const most = surestLevel(works);
	if (!level || works.length === 0 || works.length < ids.length || !isSurer(level, most)) {
		return undefined;
	}
	const what = `"${level}" is surer than its sources: ${ids.join(', ')}.`;
	return { what, instead: `Write "${most}" and its verb, or cite what bears more.` };
}
