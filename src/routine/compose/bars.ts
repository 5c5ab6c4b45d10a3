// What speaks against a composed routine, as the player asks it; it comes with that. Pure.

import { barsOf } from '../bars.ts';
import type { Bars } from '../played.ts';
import type { Data } from './data.ts';
import type { Row } from './rows.ts';
import type { Given } from './wanted.ts';

/** The reasons that speak against a routine today, but for what the reader said: that is minded in its steps. */
export const barsFor = (rows: readonly Row[], given: readonly Given[], { reasons }: Data): Bars =>
	barsOf(
		rows.map(({ way: { id, law, name }, steps }) => ({
			...{ technique: { id, data: law }, title: name, parts: steps.length },
		})),
		reasons.filter((reason) => given.every(({ id }) => id !== reason.id)),
	);
