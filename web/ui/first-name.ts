/** How people call each other here: "Els", not "Els Martens". */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;
