// What one reason means, rule by rule, for the pages that are about it. Pure.

import { forbids, presses, saysOf, type Reason, type Technique } from './reasons.ts';
import { basisText } from './text.ts';

interface Named extends Technique {
	data: Technique['data'] & { title: string };
}

/** A rule in words, and the techniques that it is about. */
interface RuleInWords {
	/** What it is about: "hard balls, canes and massage guns". */
	what: string;
	/** What follows: "leave this out". */
	says: string;
	/** What this rule rests on, in words, and the works behind it, where they are not those of the reason. */
	basis: string | undefined;
	sources: readonly string[];
	/** Whether it is about all techniques there are. */
	isAll: boolean;
	techniques: readonly { id: string; title: string }[];
}

/** A reason in words. */
export interface ReasonInWords {
	rules: RuleInWords[];
	/** What it rests on, in words. */
	basis: string;
	/** Ids of the works behind all rules that name none of their own. */
	sources: readonly string[];
}

/** A reason in words: what each rule says, and for which techniques. */
export const inWords = (reason: Reason, techniques: readonly Named[]): ReasonInWords => ({
	rules: forbids(reason, techniques).map(({ rule, techniques: some }) => ({
		what: rule.what,
		says: saysOf(reason, rule, some.some(presses)),
		basis: rule.basis && basisText[rule.basis],
		sources: rule.sources,
		isAll: some.length === techniques.length,
		techniques: some.map(({ id, data }) => ({ id, title: data.title })),
	})),
	basis: basisText[reason.basis],
	sources: reason.sources,
});

/**
 * The reasons that a text names in words, by the ids of these: `<Forbids reason="pregnancy" />`.
 * @throws {Error} when there is no such reason
 */
export function forbidsIn(
	body: string,
	reasons: readonly Reason[],
	techniques: readonly Named[],
): Record<string, ReasonInWords> {
	const named = [...body.matchAll(/<Forbids\b[^>]*?\breason="([^"]*)"/g)].map(([, id = '']) => id);
	return Object.fromEntries(
		named.map((id) => {
			const reason = reasons.find((one) => one.id === id);
			if (!reason)
				throw new Error(`No reason "${id}". Write one of content/facts/reasons.yaml in <Forbids>.`);
			return [id, inWords(reason, techniques)];
		}),
	);
}

/** The works behind a reason, cited as its rules show them. */
export const citesOf = ({ rules, sources }: ReasonInWords): string =>
	[...rules.map((rule) => rule.sources), sources]
		.filter((ids) => ids.length > 0)
		.map((ids) => `<Cite sources="${ids.join(' ')}" />`)
		.join('');

/** A text with the works behind the reasons that it names cited where it names them; of many it says the rules alone. */
export const withForbids = (body: string, named: Readonly<Record<string, ReasonInWords>>): string =>
	body.replaceAll(/<Forbids\b[^>]*?\breason="([^"]*)"[^>]*>/g, (_, id: string) => {
		const reason = named[id];
		return reason && !isMany(named) ? citesOf(reason) : '';
	});

/** Whether a page names so many reasons that each is said in short. */
export const isMany = (named: Readonly<Record<string, ReasonInWords>>): boolean =>
	Object.keys(named).length > 6;
