// The one limit of a light hand, alone: who asks for no more brings no rules along.

/** The most pressure after a doctor's yes, from 0 to 10. */
export const lightMost = 2;
