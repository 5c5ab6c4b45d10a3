import { expect, test } from 'vitest';
import { compose } from '../../src/routine/compose/compose.ts';
import { bruteForce, faultsOf } from './routine-checker.ts';
import { data } from './routine-data.ts';
import { inputs } from './routine-inputs.ts';

/** `COMPOSED=5000 npm run test:unit compose` asks for more. */
const count = Number(process.env.COMPOSED ?? 600);

test(`of ${count} wishes each has a routine in which nothing is wrong, or a sentence where no few techniques make one`, () => {
	const found = { routines: 0, none: 0, faults: [] as string[] };
	for (const [index, [wanted, given]] of inputs(count, 18).entries()) {
		const made = compose(wanted, given, data);
		const said = `${index} ${JSON.stringify(wanted)} ${JSON.stringify(given)}`;
		if ('steps' in made) {
			found.routines += 1;
			const faults = faultsOf(made.steps, wanted, given);
			if (faults.length > 0) found.faults.push(`${faults.join('; ')}\n${said}`);
		} else {
			found.none += 1;
			const sets = bruteForce(wanted, given);
			if (sets)
				found.faults.push(`none, but ${sets.join(', ')}: ${made.none.says.join(' ')}\n${said}`);
			if (
				!made.none.says.every((one) => /^[A-Z].{20,}[.!?]$/.test(one)) ||
				made.none.says.length === 0
			)
				found.faults.push(`unclear: ${JSON.stringify(made.none.says)}\n${said}`);
		}
	}
	expect(found.faults).toEqual([]);
	expect(found.routines).toBeGreaterThan(count / 4);
	expect(found.none).toBeGreaterThan(count / 20);
});
