// The four stages of a trajectory, in their standard order (DOMAIN.md). A stage may go back: people do.
export const stages = ['intake', 'deepening', 'synthesis', 'aftercare'] as const;
export type Stage = (typeof stages)[number];

export const careerCompetencies = ['qualities', 'motives', 'workExploration', 'careerControl', 'networking'] as const;
/** The five career competencies of the Flemish qualification dossier. */
export type CareerCompetency = (typeof careerCompetencies)[number];
