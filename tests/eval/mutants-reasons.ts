// Does the table notice it when a reason, a rule or a trait goes missing? Each is taken away in turn and the table asked.
// `node tests/eval/mutants-reasons.ts` prints how many were noticed, and names those that were not.

import { reasonsFor, ruleFor, type Reason, type Technique } from '../../src/safety/reasons.ts';
import { reasons } from '../unit/facts.ts';
import { techniques } from '../unit/techniques.ts';
import { differences, type Applying } from './reasons-table.ts';

/** One thing taken away. */
interface Mutant {
	what: string;
	techniques?: readonly Technique[];
	reasons?: readonly Reason[];
	applying?: Applying;
}

/** How many mutants of a kind the table noticed, and what the others took away. */
export interface Noticed {
	kind: string;
	of: number;
	missed: string[];
}

const without = <T>(list: readonly T[], index: number): T[] => list.toSpliced(index, 1);

const withRules = (reason: Reason, rules: Reason['rules']): readonly Reason[] =>
	reasons.map((one) => (one === reason ? { ...one, rules } : one));

const withData = (technique: Technique, data: Partial<Technique['data']>): readonly Technique[] =>
	techniques.map((one) =>
		one.id === technique.id ? { ...one, data: { ...one.data, ...data } } : one,
	);

const reasonMutants: Mutant[] = reasons.map((reason, index) => ({
	what: reason.id,
	reasons: without(reasons, index),
}));

const ruleMutants: Mutant[] = reasons.flatMap((reason) =>
	reason.rules.map((rule, index) => ({
		what: `${reason.id}, ${rule.what}`,
		reasons: withRules(reason, without(reason.rules, index)),
	})),
);

/** A rule that means something else, or asks for less. */
const changedRules: Mutant[] = reasons.flatMap((reason) =>
	reason.rules.flatMap((rule, index) =>
		[
			{ ...rule, then: rule.then === 'ask' ? ('here' as const) : ('ask' as const) },
			{ ...rule, says: rule.says ? undefined : 'something else' },
			...(['strokes', 'tools', 'touches', 'who', 'techniques', 'pressure'] as const)
				.filter((key) => rule[key] !== undefined)
				.map((key) => ({ ...rule, [key]: undefined })),
		].map((changed) => ({
			what: `${reason.id}, ${rule.what}: ${JSON.stringify(changed)}`,
			reasons: withRules(reason, reason.rules.with(index, changed)),
		})),
	),
);

/** One reason forgotten for one technique. */
const pairMutants: Mutant[] = reasons.flatMap((reason) =>
	techniques
		.filter((technique) => ruleFor(reason, technique))
		.map(({ id }) => ({
			what: `${reason.id} for ${id}`,
			applying: (technique, some) =>
				reasonsFor(technique, some).filter((one) => technique.id !== id || one.id !== reason.id),
		})),
);

const traitMutants: Mutant[] = techniques.flatMap((technique) =>
	(['lies', 'touches', 'only'] as const).flatMap((key) =>
		technique.data[key].map((value, index) => ({
			what: `${technique.id} ${key} ${JSON.stringify(value)}`,
			techniques: withData(technique, { [key]: without<unknown>(technique.data[key], index) }),
		})),
	),
);

const kinds: Record<string, Mutant[]> = {
	'reasons dropped': reasonMutants,
	'rules dropped': ruleMutants,
	'rules changed': changedRules,
	'reasons dropped from one technique': pairMutants,
	'traits dropped': traitMutants,
};

/** Takes everything away in turn and asks the table. */
export const noticed = (): Noticed[] =>
	Object.entries(kinds).map(([kind, mutants]) => ({
		kind,
		of: mutants.length,
		missed: mutants
			.filter(
				(mutant) =>
					differences(mutant.techniques ?? techniques, mutant.reasons ?? reasons, mutant.applying)
						.length === 0,
			)
			.map(({ what }) => what),
	}));

if (import.meta.main) {
	for (const { kind, of, missed } of noticed()) {
		console.log(`${of - missed.length} of ${of} caught: ${kind}`);
		for (const what of missed) console.log(`  missed: ${what}`);
		if (missed.length > 0) process.exitCode = 1;
	}
}
