// The styles that a picture file needs, out of those of the site: what it does not use is not sent.

/** Without comments and needless blanks. */
const small = (css: string): string =>
	css
		.replaceAll(/\/\*[\s\S]*?\*\//g, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ ?([{};,]) ?/g, '$1')
		.replaceAll(/: /g, ':')
		.trim();

/** Rules as text, those inside `@media` with their frame. */
const rule = /@media[^{]+\{(?:[^{}]*\{[^{}]*\})*\}|[^{}]+\{[^{}]*\}/g;

const classIn = /\.([a-z][\w-]*)/gi;

/** Without what stands in brackets behind `:where`, `:is` and the like: it asks, and need not be there. */
function withoutAsked(selector: string): string {
	const next = selector.replaceAll(/:[\w-]+\([^()]*\)/g, '');
	return next === selector ? next : withoutAsked(next);
}

/** Whether a list of selectors has one all of whose classes are in the drawing, and that no reader's act brings about. */
const isUsed = (selectors: string, classes: ReadonlySet<string>): boolean =>
	selectors
		.split(/,(?![^(]*\))/)
		.some(
			(one) =>
				!/:hover|:focus|\[aria|\ba\b/.test(one) &&
				[...withoutAsked(one).matchAll(classIn)].every(([, name = '']) => classes.has(name)),
		);

function kept(css: string, classes: ReadonlySet<string>): string {
	return (css.match(rule) ?? [])
		.map((text) => {
			if (!text.startsWith('@media')) return isUsed(text.split('{')[0] ?? '', classes) ? text : '';
			const open = text.indexOf('{');
			const inner = kept(text.slice(open + 1, -1), classes);
			return inner && `${text.slice(0, open)}{${inner}}`;
		})
		.join('');
}

/** Custom properties that nothing left refers to, taken out until none is left. */
function withoutUnused(css: string): string {
	const next = css.replaceAll(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (text, name: string) =>
		css.includes(`var(${name})`) || css.includes(`var(${name},`) ? text : '',
	);
	return next === css ? css : withoutUnused(next);
}

/** A browser does not force colors on an image: rules for them would mix the reader's colors with those of the picture. */
const withoutForced = (css: string): string =>
	(css.match(rule) ?? []).filter((text) => !/^@media ?\(forced-colors/.test(text.trim())).join('');

/** The style sheets of the site cut down to what a drawing uses. */
export function styleFor(drawing: string, sheets: readonly string[]): string {
	const classes = new Set(
		[...drawing.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
	);
	return withoutUnused(kept(withoutForced(small(sheets.join('\n'))), classes));
}
