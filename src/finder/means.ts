// With what one does a technique: hands, a ball, a roller or a partner; from the wishes of a reader and back. Pure.

import { toolsOfKind } from './tool-kinds.ts';
import type { Wishes } from './wishes.ts';

/** What one does it with: one of these at a time. */
export const means = ['hands', 'ball', 'roller', 'partner'] as const;

export type Means = (typeof means)[number];

/** The tools of those who have one; hands alone have none. */
const toolsOf: Record<Means, readonly string[] | undefined> = {
	hands: [],
	ball: toolsOfKind('ball'),
	roller: toolsOfKind('roller'),
	partner: undefined,
};

/** What a reader wishes who uses one of the means; how long they have and where they are stays. */
export const wishesWith = (one: Means, { room, minutes }: Wishes): Wishes => ({
	...(one === 'partner' && { helper: 'partner' as const }),
	tools: toolsOf[one],
	room,
	minutes,
});

const isSameList = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
	a === b || (a?.length === b?.length && Boolean(a?.every((one) => b?.includes(one))));

/** Which of the means the wishes are; hands where nothing was wished, nothing where it is more than one. */
export function meansOf({ helper = 'alone', tools }: Wishes): Means | undefined {
	if (helper === 'alone') {
		return means.find((one) => one !== 'partner' && isSameList(toolsOf[one], tools ?? []));
	}
	return helper === 'partner' && !tools ? 'partner' : undefined;
}
